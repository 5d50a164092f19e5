import type { Words } from '../../../kernel/words.js';
import { labels, type lifecycle, type vocabulary } from '../../submissions/index.js';
import type { PublicVerdict } from '../../verdicts/index.js';
import { type Column, dataset } from './dataset.js';

const KINDS: Readonly<Record<vocabulary.Kind, Words>> = {
  recommendation: { bg: 'предложение (АПК, чл. 107, ал. 3)', en: 'recommendation (APC art. 107(3))' },
  signal: { bg: 'сигнал (АПК, чл. 107, ал. 4)', en: 'signal (APC art. 107(4))' },
};

const LANGUAGES: Readonly<Record<'bg' | 'en', Words>> = {
  bg: { bg: 'български', en: 'Bulgarian' },
  en: { bg: 'английски', en: 'English' },
};

const VERDICTS: Readonly<Record<vocabulary.Verdict, Words>> = {
  yes: { bg: 'отговорът решава въпроса', en: 'the answer settles the matter' },
  partly: { bg: 'решава го отчасти', en: 'it settles part of it' },
  no: { bg: 'не го решава', en: 'it does not settle it' },
};

const ROUNDS: Readonly<Record<PublicVerdict['round'], Words>> = {
  after_answer: { bg: 'след отговора', en: 'after the answer' },
  after_28_days: { bg: 'четири седмици по-късно', en: 'four weeks later' },
};

const STATUSES: Readonly<Record<lifecycle.PublicStatus, Words>> = labels.STATUS_WORDS;

export const CASE_NUMBER: Column = {
  type: 'code',
  isRequired: true,
  title: { bg: 'Случай', en: 'Case' },
  says: { bg: 'Номерът на случая.', en: 'The number of the case.' },
  refersTo: { dataset: 'cases', column: 'number' },
};

const department = (title: Words, says: Words): Column => ({
  ...{ type: 'code', title, says, refersTo: { dataset: 'departments', column: 'slug' } },
});

const OUTCOME = {
  type: 'code',
  title: { bg: 'Решение', en: 'Outcome' },
  codes: labels.OUTCOME_WORDS,
} as const;

export const CASES = dataset({
  name: 'cases',
  title: { bg: 'Случаи', en: 'Cases' },
  says: {
    bg: 'Предложенията и сигналите от публичния списък, с публичния им текст. Ред за случай.',
    en: 'The recommendations and signals of the public list with their public text, a line each.',
  },
  key: ['number'],
  columns: {
    number: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Номер', en: 'Number' } },
      says: { bg: 'Номерът, с който случаят се цитира.', en: 'The number that the case is cited by.' },
    },
    kind: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Вид', en: 'Kind' }, codes: KINDS },
      says: { bg: 'Предложение или сигнал.', en: 'Recommendation or signal.' },
    },
    topic: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Тема', en: 'Topic' }, refersTo: { dataset: 'topics', column: 'key' } },
      says: {
        bg: 'Темата, която авторът е избрал или модераторът е поправил.',
        en: 'The topic that the author chose or the moderator corrected.',
      },
    },
    language: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Език', en: 'Language' }, codes: LANGUAGES },
      says: { bg: 'Езикът на текста.', en: 'The language of the text.' },
    },
    status: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Състояние', en: 'Status' }, codes: STATUSES },
      says: { bg: 'Докъде е стигнал случаят.', en: 'How far the case has come.' },
    },
    title: {
      ...{ type: 'text', title: { bg: 'Заглавие', en: 'Title' } },
      says: {
        bg: 'Публичното заглавие. Празно е, когато случаят е оттеглен или обединен с друг.',
        en: 'The public title. Empty where the case was withdrawn or merged with another.',
      },
    },
    text: {
      ...{ type: 'text', title: { bg: 'Текст', en: 'Text' } },
      says: {
        bg: 'Публичният текст, със заличеното в квадратни скоби. Празен е, когато е празно заглавието.',
        en: 'The public text, with what was taken out in square brackets. Empty where the title is.',
      },
    },
    redacted: {
      ...{ type: 'flag', isRequired: true, title: { bg: 'Има заличено', en: 'Redacted' } },
      says: { bg: 'Дали модератор е заличил нещо от текста.', en: 'Whether a moderator took something out of the text.' },
    },
    settlement: {
      ...{ type: 'code', title: { bg: 'Населено място', en: 'Settlement' }, refersTo: { dataset: 'settlements', column: 'ekatte' } },
      says: { bg: 'Код по ЕКАТТЕ.', en: 'EKATTE code.' },
    },
    department: department(
      { bg: 'Отдел', en: 'Department' },
      { bg: 'Отделът, при който е случаят.', en: 'The department that has the case.' },
    ),
    received_on: {
      ...{ type: 'date', isRequired: true, title: { bg: 'Постъпил на', en: 'Received on' } },
      says: { bg: 'Денят на постъпване.', en: 'The day of receipt.' },
    },
    published_at: {
      ...{ type: 'instant', title: { bg: 'Публикуван в', en: 'Published at' } },
      says: { bg: 'Кога е публикуван.', en: 'When it was published.' },
    },
    statutory: {
      ...{ type: 'flag', isRequired: true, title: { bg: 'Законов срок', en: 'Statutory term' } },
      says: { bg: 'Дали за случая тече срок по закон.', en: 'Whether the law sets a term for the case.' },
    },
    decide_by: {
      ...{ type: 'date', title: { bg: 'Срок за решение', en: 'Decide by' } },
      says: { bg: 'Последният ден за решение по закон.', en: 'The last day for a decision by law.' },
    },
    answered_at: {
      ...{ type: 'instant', title: { bg: 'Отговор в', en: 'Answered at' } },
      says: { bg: 'Кога е последният отговор.', en: 'When the newest answer came.' },
    },
    outcome: { ...OUTCOME, says: { bg: 'Какво решава последният отговор.', en: 'What the newest answer decides.' } },
    supports: {
      ...{ type: 'integer', isRequired: true, title: { bg: 'Подкрепа', en: 'Supports' } },
      says: { bg: 'Колко души подкрепят случая.', en: 'How many people support the case.' },
    },
    url: {
      ...{ type: 'address', isRequired: true, title: { bg: 'Адрес', en: 'Address' } },
      says: { bg: 'Страницата на случая.', en: 'The page of the case.' },
    },
  },
});

export const ANSWERS = dataset({
  name: 'answers',
  title: { bg: 'Отговори', en: 'Answers' },
  says: {
    bg: 'Отговорите на общината по случаите, които се четат. Ред за всяка публикувана редакция.',
    en: 'The municipality’s answers to the cases that can be read, a line for each version that was published.',
  },
  key: ['answer', 'version'],
  columns: {
    answer: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Отговор', en: 'Answer' } },
      says: { bg: 'Идентификатор на отговора.', en: 'Identifier of the answer.' },
    },
    version: {
      ...{ type: 'integer', isRequired: true, title: { bg: 'Редакция', en: 'Version' } },
      says: { bg: 'От 1; най-голямата е в сила.', en: 'From 1; the greatest one stands.' },
    },
    case_number: CASE_NUMBER,
    department: department({ bg: 'Отдел', en: 'Department' }, { bg: 'Кой отговаря.', en: 'Who answers.' }),
    office: {
      ...{ type: 'text', title: { bg: 'Длъжност', en: 'Office' } },
      says: { bg: 'Длъжността на отговорилия.', en: 'The office of the person who answered.' },
    },
    published_at: {
      ...{ type: 'instant', isRequired: true, title: { bg: 'Публикуван в', en: 'Published at' } },
      says: { bg: 'Кога е публикувана редакцията.', en: 'When the version was published.' },
    },
    outcome: { ...OUTCOME, isRequired: true, says: { bg: 'Какво решава общината.', en: 'What the municipality decides.' } },
    text: {
      ...{ type: 'text', isRequired: true, title: { bg: 'Мотиви', en: 'Reasons' } },
      says: { bg: 'Текстът на отговора, както се чете на страницата.', en: 'The text of the answer as the page shows it.' },
    },
    legal_ground: {
      ...{ type: 'text', title: { bg: 'Правно основание', en: 'Legal ground' } },
      says: { bg: 'Актът и членът, на които стъпва решението.', en: 'The act and the article that the decision rests on.' },
    },
    done_on: {
      ...{ type: 'date', title: { bg: 'Направено на', en: 'Done on' } },
      says: { bg: 'Кога е направено, ако вече е.', en: 'When it was done, if it was.' },
    },
    promise: {
      ...{ type: 'text', title: { bg: 'Обещание', en: 'Promise' } },
      says: { bg: 'Какво ще се направи.', en: 'What will be done.' },
    },
    promise_due: {
      ...{ type: 'date', title: { bg: 'Срок на обещанието', en: 'Promised by' } },
      says: { bg: 'Последният ден за обещаното.', en: 'The last day for what is promised.' },
    },
    promise_department: department(
      { bg: 'Изпълнител', en: 'Who does it' },
      { bg: 'Отделът, който ще го направи.', en: 'The department that will do it.' },
    ),
    correction_note: {
      ...{ type: 'text', title: { bg: 'Защо е поправен', en: 'Why corrected' } },
      says: { bg: 'Защо има нова редакция.', en: 'Why there is a new version.' },
    },
  },
});

export const VERDICT_TABLE = dataset({
  name: 'verdicts',
  title: { bg: 'Мнения на авторите', en: 'Words of authors' },
  says: {
    bg: 'Какво казват авторите за отговорите: решават ли въпроса.',
    en: 'What authors say of the answers: whether they settle the matter.',
  },
  key: ['answer', 'round'],
  columns: {
    answer: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Отговор', en: 'Answer' } },
      says: { bg: 'За кой отговор е мнението.', en: 'The answer that it is about.' },
    },
    round: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Кога е питан', en: 'Round' }, codes: ROUNDS },
      says: { bg: 'Авторът се пита два пъти.', en: 'The author is asked twice.' },
    },
    case_number: CASE_NUMBER,
    value: {
      ...{ type: 'code', isRequired: true, title: { bg: 'Мнение', en: 'Verdict' }, codes: VERDICTS },
      says: { bg: 'Решава ли отговорът въпроса.', en: 'Whether the answer settles the matter.' },
    },
    sentence: {
      ...{ type: 'text', title: { bg: 'С думи', en: 'In words' } },
      says: { bg: 'Едно изречение от автора, пуснато от модератор.', en: 'A sentence of the author that a moderator let through.' },
    },
    given_at: {
      ...{ type: 'instant', isRequired: true, title: { bg: 'Дадено в', en: 'Given at' } },
      says: { bg: 'Кога е дадено.', en: 'When it was given.' },
    },
  },
});
