import type { Words } from '../../../kernel/words.js';
import type { Confidence, Method } from '../../assessments/index.js';
import { ASSESSED_WORDS, type CommitmentSource } from '../../commitments/index.js';
import { type Column, dataset } from './dataset.js';

const SOURCES: Readonly<Record<CommitmentSource, Words>> = {
  answer: { bg: 'отговор на гражданин', en: 'answer to a citizen' },
  measure: { bg: 'мярка от документ', en: 'measure of a document' },
};

const METHODS: Readonly<Record<Method, Words>> = {
  documents: { bg: 'по документи', en: 'from documents' },
  site_visit: { bg: 'на място', en: 'on the spot' },
  interview: { bg: 'с разговори', en: 'by asking people' },
  data: { bg: 'по данни', en: 'from data' },
  information_request: { bg: 'със заявление по ЗДОИ', en: 'by a request for public information' },
};

const CONFIDENCES: Readonly<Record<Confidence, Words>> = {
  low: { bg: 'ниска', en: 'low' },
  medium: { bg: 'средна', en: 'medium' },
  high: { bg: 'висока', en: 'high' },
};

const step = (title: Words, says: Words): Column => ({ ...{ type: 'code', title, says, codes: ASSESSED_WORDS } });
const day = (title: Words, says: Words): Column => ({ type: 'date', title, says });

const COMMITMENT: Column = {
  ...{ type: 'integer', isRequired: true, title: { bg: 'Ангажимент', en: 'Commitment' } },
  says: { bg: 'Номерът на ангажимента.', en: 'The number of the commitment.' },
  refersTo: { dataset: 'commitments', column: 'number' },
};

export const COMMITMENTS = dataset({
  name: 'commitments',
  title: { bg: 'Ангажименти', en: 'Commitments' },
  says: {
    bg: 'Какво е обещала общината, какво отчита и какво виждат наблюдателите.',
    en: 'What the municipality promised, what it reports, and what monitors find.',
  },
  key: ['number'],
  columns: {
    number: {
      ...{ type: 'integer', isRequired: true, title: { bg: 'Номер', en: 'Number' } },
      says: { bg: 'Част от адреса на ангажимента.', en: 'Part of the address of the commitment.' },
    },
    source: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Източник', en: 'Source' }, codes: SOURCES },
      says: { bg: 'Откъде идва обещанието.', en: 'Where the promise comes from.' },
    },
    title: {
      ...{ type: 'text', isRequired: true, title: { bg: 'Обещание', en: 'Promise' } },
      says: { bg: 'Какво е обещано.', en: 'What was promised.' },
    },
    department: {
      ...{ type: 'code', title: { bg: 'Отдел', en: 'Department' }, refersTo: { dataset: 'departments', column: 'slug' } },
      says: { bg: 'Кой отговаря за него.', en: 'Who answers for it.' },
    },
    made_on: {
      ...day({ bg: 'Поет на', en: 'Made on' }, { bg: 'Денят на отговора или на акта.', en: 'The day of the answer, or of the act.' }),
      isRequired: true,
    },
    due_on: day({ bg: 'Срок', en: 'Due on' }, { bg: 'Последният ден.', en: 'The last day.' }),
    topic: {
      ...{ type: 'code', title: { bg: 'Тема', en: 'Topic' }, refersTo: { dataset: 'topics', column: 'key' } },
      says: { bg: 'Темата на случая.', en: 'The topic of the case.' },
    },
    settlement: {
      ...{ type: 'code', title: { bg: 'Населено място', en: 'Settlement' }, refersTo: { dataset: 'settlements', column: 'ekatte' } },
      says: { bg: 'Код по ЕКАТТЕ.', en: 'EKATTE code.' },
    },
    case_number: {
      ...{ type: 'code', title: { bg: 'Случай', en: 'Case' }, refersTo: { dataset: 'cases', column: 'number' } },
      says: { bg: 'Случаят, по който е обещано.', en: 'The case that it was promised in.' },
    },
    policy: {
      ...{ type: 'code', title: { bg: 'Документ', en: 'Document' } },
      says: { bg: 'Документът, от който е мярката.', en: 'The document that the measure stands in.' },
    },
    measure: {
      ...{ type: 'code', title: { bg: 'Мярка', en: 'Measure' } },
      says: { bg: 'Кодът на мярката в документа.', en: 'The code of the measure in the document.' },
    },
    reported: step({ bg: 'Отчетено', en: 'Reported' }, { bg: 'Какво отчита общината.', en: 'What the municipality reports.' }),
    reported_on: day({ bg: 'Отчетено на', en: 'Reported on' }, { bg: 'Денят на последния отчет.', en: 'The day of the newest report.' }),
    assessed_lowest: step(
      { bg: 'Най-ниска оценка', en: 'Lowest assessment' },
      { bg: 'Най-ниската от последните оценки на наблюдателите.', en: 'The lowest of the newest words of monitors.' },
    ),
    assessed_highest: step(
      { bg: 'Най-висока оценка', en: 'Highest assessment' },
      { bg: 'Най-високата от последните оценки на наблюдателите.', en: 'The highest of the newest words of monitors.' },
    ),
    assessors: {
      ...{ type: 'integer', isRequired: true, title: { bg: 'Наблюдатели', en: 'Assessors' } },
      says: { bg: 'Колко организации са дали оценка.', en: 'How many organisations assessed it.' },
    },
    assessed_on: day(
      { bg: 'Оценено на', en: 'Assessed on' },
      { bg: 'Денят на последната оценка.', en: 'The day of the newest assessment.' },
    ),
    url: {
      ...{ type: 'address', isRequired: true, title: { bg: 'Адрес', en: 'Address' } },
      says: { bg: 'Страницата на ангажимента.', en: 'The page of the commitment.' },
    },
  },
});

export const ASSESSMENTS = dataset({
  name: 'assessments',
  title: { bg: 'Оценки на наблюдатели', en: 'Assessments of monitors' },
  says: {
    bg: 'Какво са установили организациите за ангажиментите и какво е отвърнала общината.',
    en: 'What organisations found of the commitments, and what the municipality replied.',
  },
  key: ['id'],
  columns: {
    id: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Оценка', en: 'Assessment' } },
      says: { bg: 'Идентификатор на оценката.', en: 'Identifier of the assessment.' },
    },
    commitment: COMMITMENT,
    organisation: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Организация', en: 'Organisation' } },
      says: { bg: 'Кой оценява.', en: 'Who assesses.' },
      refersTo: { dataset: 'organisations', column: 'slug' },
    },
    step: {
      ...step({ bg: 'Стъпка', en: 'Step' }, { bg: 'Докъде е стигнало изпълнението.', en: 'How far it has come.' }),
      isRequired: true,
    },
    method: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Как', en: 'Method' }, codes: METHODS },
      says: { bg: 'Как е установено.', en: 'How it was found out.' },
    },
    confidence: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Увереност', en: 'Confidence' }, codes: CONFIDENCES },
      says: { bg: 'Колко е сигурна организацията.', en: 'How sure the organisation is.' },
    },
    text: {
      ...{ type: 'text', isRequired: true, title: { bg: 'Текст', en: 'Text' } },
      says: { bg: 'Какво е установено, както се чете на страницата.', en: 'What was found, as the page shows it.' },
    },
    assessed_on: {
      ...day({ bg: 'Дата', en: 'Day' }, { bg: 'Денят на оценката.', en: 'The day of the assessment.' }),
      isRequired: true,
    },
    reply: {
      ...{ type: 'text', title: { bg: 'Отговор', en: 'Reply' } },
      says: { bg: 'Какво отвръща общината.', en: 'What the municipality replies.' },
    },
    replied_on: day({ bg: 'Отговор на', en: 'Replied on' }, { bg: 'Денят на отговора ѝ.', en: 'The day of its reply.' }),
    reply_department: {
      ...{ type: 'code', title: { bg: 'Кой отвръща', en: 'Who replies' }, refersTo: { dataset: 'departments', column: 'slug' } },
      says: { bg: 'Отделът, който отвръща.', en: 'The department that replies.' },
    },
    url: {
      ...{ type: 'address', isRequired: true, title: { bg: 'Адрес', en: 'Address' } },
      says: { bg: 'Къде стои оценката.', en: 'Where the assessment stands.' },
    },
  },
});
