import { type Column, dataset } from './dataset.js';

const CALLED = { bg: 'Както се казва.', en: 'What it is called.' };
const NAME_BG: Column = { type: 'text', isRequired: true, title: { bg: 'Име', en: 'Name in Bulgarian' }, says: CALLED };
const NAME_EN: Column = { type: 'text', title: { bg: 'Име на английски', en: 'Name in English' }, says: CALLED };

const SLUG: Column = {
  type: 'code',
  isRequired: true,
  title: { bg: 'Ключ', en: 'Key' },
  says: { bg: 'Част от адреса на страницата; не се променя.', en: 'Part of the address of its page; it never changes.' },
};

const CLOSED_ON: Column = {
  type: 'date',
  title: { bg: 'Закрит на', en: 'Closed on' },
  says: { bg: 'От този ден не се използва.', en: 'From this day on it is not used.' },
};

export const ORGANISATIONS = dataset({
  name: 'organisations',
  title: { bg: 'Наблюдатели', en: 'Monitors' },
  says: { bg: 'Организациите, които наблюдават общината.', en: 'The organisations that monitor the municipality.' },
  key: ['slug'],
  columns: {
    slug: SLUG,
    name_bg: NAME_BG,
    name_en: { ...NAME_EN, says: { bg: 'Празно е, ако няма.', en: 'Empty where there is none.' } },
    registration_number: {
      ...{ type: 'code', title: { bg: 'ЕИК', en: 'Registration number' } },
      says: {
        bg: 'Номер в Търговския регистър и регистъра на ЮЛНЦ.',
        en: 'Number in the Bulgarian register of companies and non-profits.',
      },
    },
    since: {
      ...{ type: 'date', isRequired: true, title: { bg: 'От', en: 'Since' } },
      says: { bg: 'Първи ден на наблюдението.', en: 'First day of monitoring.' },
    },
    until: {
      ...{ type: 'date', title: { bg: 'До', en: 'Until' } },
      says: { bg: 'Последен ден, ако е спряла.', en: 'Last day, if it has stopped.' },
    },
  },
});

export const DEPARTMENTS = dataset({
  name: 'departments',
  title: { bg: 'Отдели', en: 'Departments' },
  says: { bg: 'Отделите на общината, и закритите.', en: 'The departments of the municipality, closed ones too.' },
  key: ['slug'],
  columns: { slug: SLUG, name_bg: NAME_BG, name_en: NAME_EN, closed_on: CLOSED_ON },
});

export const TOPICS = dataset({
  name: 'topics',
  title: { bg: 'Теми', en: 'Topics' },
  says: { bg: 'Темите на случаите.', en: 'The topics of cases.' },
  key: ['key'],
  columns: { key: SLUG, name_bg: NAME_BG, name_en: NAME_EN },
});

export const SETTLEMENTS = dataset({
  name: 'settlements',
  title: { bg: 'Населени места', en: 'Settlements' },
  says: { bg: 'Населените места в общината.', en: 'The settlements of the municipality.' },
  key: ['ekatte'],
  columns: {
    ekatte: {
      ...{ type: 'code', isRequired: true, title: { bg: 'ЕКАТТЕ', en: 'EKATTE' } },
      says: { bg: 'Код по националния класификатор.', en: 'Code of the national classification.' },
    },
    name_bg: NAME_BG,
    name_en: NAME_EN,
    postcode: {
      ...{ type: 'code', title: { bg: 'Пощенски код', en: 'Postcode' } },
      says: { bg: 'Пощенският код.', en: 'The postcode.' },
    },
    population: {
      ...{ type: 'integer', title: { bg: 'Население', en: 'Population' } },
      says: { bg: 'Брой жители, ако е въведен.', en: 'Inhabitants, where entered.' },
    },
    closed_on: CLOSED_ON,
  },
});
