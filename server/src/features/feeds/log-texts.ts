import type { Words } from '../../kernel/words.js';

/** Decisions of the register of moderation; `{number}` is the case. */
export const MODERATION_ENTRIES = {
  publish: { bg: '{number}: публикувано, както е написано', en: '{number}: published as written' },
  publish_redacted: { bg: '{number}: публикувано без лични данни', en: '{number}: published without personal data' },
  reject: { bg: '{number}: не се публикува', en: '{number}: not published' },
  uphold_appeal: { bg: '{number}: след обжалване решението остава', en: '{number}: the decision stands after an appeal' },
  overturn_appeal: { bg: '{number}: решението е отменено след обжалване', en: '{number}: the decision was overturned after an appeal' },
} satisfies Readonly<Record<string, Words>>;

/** What an entry of the log tells of; a decision has words of its own. */
export const LOG_ENTRIES = {
  received: { bg: 'Получено', en: 'Received' },
  decision: { bg: 'Решение', en: 'Decision' },
  response: { bg: 'Общината отговори', en: 'The municipality answered' },
  deadline: { bg: 'Срокът се промени', en: 'The term changed' },
  erased: { bg: 'Изтрито е, защото срокът за пазене изтече', en: 'Erased, as the time for keeping it was over' },
  continued: { bg: 'Дневникът започна наново', en: 'The log was begun anew' },
} satisfies Readonly<Record<string, Words>>;

export const LOGGED_DECISION_WORDS: Readonly<Record<string, Words>> = {
  publish: { bg: 'Текстът е публикуван, както е написан', en: 'The text was published as written' },
  publish_redacted: { bg: 'Текстът е публикуван без лични данни', en: 'The text was published without personal data' },
  reject: { bg: 'Текстът не се публикува', en: 'The text is not published' },
  edit: { bg: 'Публичният текст е редактиран', en: 'The public text was edited' },
  merge: { bg: 'Обединено с друг случай', en: 'Merged with another case' },
  unmerge: { bg: 'Отделено от другия случай', en: 'Parted from the other case' },
  forward: { bg: 'Препратено на друг орган', en: 'Forwarded to another authority' },
  reopen: { bg: 'Случаят е отворен отново', en: 'The case was reopened' },
  close: { bg: 'Случаят е приключен', en: 'The case was closed' },
  withdraw: { bg: 'Авторът оттегли случая', en: 'The author withdrew the case' },
  uphold: { bg: 'След обжалване решението остава', en: 'The decision stands after an appeal' },
  overturn: { bg: 'След обжалване решението е отменено', en: 'The decision was overturned after an appeal' },
  undo: { bg: 'Решение е върнато назад', en: 'A decision was taken back' },
  redact_answer: { bg: 'В отговора е заличено нещо', en: 'Something was taken out of the answer' },
};

/** `{index}` is the place in the log. */
export const LOG_ENTRY: Words = { bg: 'Запис {index}: {what}', en: 'Entry {index}: {what}' };
export const LOG_ENTRY_OF: Words = { bg: 'Запис {index}, случай {number}: {what}', en: 'Entry {index}, case {number}: {what}' };
