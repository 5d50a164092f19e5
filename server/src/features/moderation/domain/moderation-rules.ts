import type { FieldError } from '../../../kernel/problem.js';
import { fill, type Language, type Words } from '../../../kernel/words.js';
import { problems } from '../../submissions/domain/index.js';

/** The rules of a decision in the reader's words, by stable code. */
const RULES = {
  ...problems.SUBMISSION_RULES,
  not_as_written: {
    bg: 'Това не е текстът на автора. Изберете „публикуване с редакция“.',
    en: 'This is not the author’s text. Choose “publish redacted”.',
  },
  redactions_or_text: {
    bg: 'Изпратете или заличавания, или готов публичен текст.',
    en: 'Send either redactions or a finished public text.',
  },
  redactions_empty: {
    bg: 'Нищо не е заличено. Изберете „публикуване“.',
    en: 'Nothing is redacted. Choose “publish”.',
  },
  department_closed: { bg: 'Отделът вече не работи. Изберете друг.', en: 'The department has closed. Choose another one.' },
  reason_unknown: {
    bg: 'Тази причина не важи днес. Изберете друга.',
    en: 'This reason is not valid today. Choose another one.',
  },
  note_unfinished: { bg: 'Попълнете в текста: {open}.', en: 'Fill in the text: {open}.' },
  opinion_required: { bg: 'Напишете защо не сте съгласни.', en: 'Write why you disagree.' },
  into_later: {
    bg: 'Слейте по-късния случай с по-ранния (АПК чл. 124).',
    en: 'Merge the later case into the earlier one (APC art. 124).',
  },
  into_withheld: {
    bg: 'Текстът на този случай не е публичен. Авторът не би видял отговора. Изберете друг.',
    en: 'The text of that case is not public. The author would not see its answer. Choose another one.',
  },
  into_not_public: {
    bg: 'Текстът на такъв сигнал се скрива от двама. Слейте го само със случай, чийто текст е публичен.',
    en: 'Hiding the text of such a signal takes two. Merge it only into a case whose text is public.',
  },
  second_look_first: {
    bg: 'Предложено е този текст да не се публикува. Първо втори модератор решава, после случаят може да се слее.',
    en: 'It is proposed to withhold this text. A second moderator decides first. The case can be merged afterwards.',
  },
  appeal_open: {
    bg: 'До {day} авторът може да обжалва, че текстът му не е публичен. Слейте след това.',
    en: 'Until {day} the author can appeal against withholding the text. Merge afterwards.',
  },
  into_second_look: {
    bg: 'За онзи случай първо решава втори модератор. Слейте след това или изберете друг.',
    en: 'A second moderator decides on that case first. Merge afterwards, or choose another one.',
  },
  into_ended: {
    bg: 'Този случай е слят с друг или е оттеглен. Изберете друг.',
    en: 'That case was merged or withdrawn. Choose another one.',
  },
  authority_not_yet: {
    bg: 'Този орган приема случаи от {day} Изберете друг.',
    en: 'This authority receives cases from {day}. Choose another one.',
  },
  authority_no_more: {
    bg: 'Този орган приемаше случаи до {day} Изберете друг.',
    en: 'This authority received cases until {day}. Choose another one.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type ModerationRule = keyof typeof RULES;

/** What fills a placeholder: the same in every language, or in words. */
type Values = Readonly<Record<string, string | Words>>;

const filled = (code: ModerationRule, values: Values, language: Language): string => {
  const inLanguage = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]] as const);
  return fill(RULES[code], Object.fromEntries(inLanguage))[language];
};

export const moderationFault = (pointer: string, code: ModerationRule, values?: Values): FieldError => ({
  pointer,
  code,
  detail: values ? { bg: filled(code, values, 'bg'), en: filled(code, values, 'en') } : RULES[code],
});
