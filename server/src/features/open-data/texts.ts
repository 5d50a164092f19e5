import type { Words } from '../../kernel/words.js';
import type { ColumnType } from './codebook/dataset.js';

export const LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** As the vocabularies of the European Union name it. */
  authority: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
} as const;

export const CATALOGUE_TITLE: Words = { bg: 'Отворени данни на {municipality}', en: 'Open data of {municipality}' };

export const CATALOGUE_SAYS: Words = {
  bg: 'Предложения и сигнали на граждани, отговорите на общината, обещанията ѝ и какво виждат наблюдателите. Само публични текстове.',
  en: 'Recommendations and signals of citizens, the municipality’s answers and promises, and what monitors find. Public texts only.',
};

export const ARCHIVE_TITLE: Words = { bg: 'Всичко в един файл', en: 'Everything in one file' };
export const ARCHIVE_SAYS: Words = {
  bg: 'Всички таблици като CSV и JSON Lines, с описанието на колоните.',
  en: 'All tables as CSV and JSON Lines, with the codebook.',
};

export const SERVICE_TITLE: Words = { bg: 'API за програми', en: 'API for programs' };

export const TYPE_WORDS: Readonly<Record<ColumnType, Words>> = {
  text: { bg: 'текст', en: 'text' },
  code: { bg: 'код', en: 'code' },
  integer: { bg: 'цяло число', en: 'whole number' },
  date: { bg: 'дата', en: 'date' },
  instant: { bg: 'момент (UTC)', en: 'instant (UTC)' },
  flag: { bg: 'true или false', en: 'true or false' },
  address: { bg: 'адрес', en: 'address' },
};

/** The words of the codebook besides those of the tables. */
export const CODEBOOK = {
  title: { bg: 'Описание на данните', en: 'Codebook' },
  of: { bg: '{municipality}, данни към {day} (българско време).', en: '{municipality}, data as of {day} (Bulgarian time).' },
  licence: {
    bg: 'Лиценз: {licence}, {url}. Посочете общината, датата и адреса на данните.',
    en: 'Licence: {licence}, {url}. Name the municipality, the day and the address of the data.',
  },
  public: {
    bg: 'Тук са само текстове, които всеки чете на сайта. Спре ли текст да е публичен, сваляме всички файлове, в които може да го има.',
    en: 'Only texts that everybody reads on the site are here. When a text stops being public, all files that may hold it are removed.',
  },
  rights: {
    bg: 'Вземайте винаги най-новите данни и махайте от своите копия онова, което вече го няма в тях.',
    en: 'Always take the newest data, and remove from your copies what is no longer in them.',
  },
  formats: {
    bg: 'CSV е по RFC 4180: UTF-8 с BOM, запетая, първият ред са имената на колоните. Празно поле значи „няма“.',
    en: 'CSV follows RFC 4180: UTF-8 with a byte order mark, commas, column names in the first line. An empty field means “none”.',
  },
  formulas: {
    bg: 'В CSV текст, който започва с =, +, - или @, има апостроф отпред, за да не го изпълни програма за таблици. В JSON Lines го няма.',
    en: 'In CSV a text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it. JSON Lines has none.',
  },
  csvw: {
    bg: 'Същото за програми е в csv-metadata.json (W3C CSV on the Web).',
    en: 'The same for programs is in csv-metadata.json (W3C CSV on the Web).',
  },
  column: { bg: 'Колона', en: 'Column' },
  type: { bg: 'Вид', en: 'Type' },
  meaning: { bg: 'Какво е', en: 'What it is' },
  key: { bg: 'Ключ: {columns}.', en: 'Key: {columns}.' },
  refersTo: { bg: 'Сочи към {table}.', en: 'Refers to {table}.' },
  required: { bg: 'Винаги е попълнена.', en: 'Never empty.' },
  codes: { bg: 'Кодове', en: 'Codes' },
} as const satisfies Readonly<Record<string, Words>>;
