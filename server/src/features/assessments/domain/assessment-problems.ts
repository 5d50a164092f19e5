import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const ASSESSED_TODAY = problemType({
  slug: 'assessed-today',
  status: 409,
  title: { bg: 'Днес организацията Ви вече оцени този ангажимент', en: 'Your organisation assessed this commitment today already' },
  detail: {
    bg: 'Една организация оценява един ангажимент веднъж на ден. Оценката не се променя, а утре може да дадете нова.',
    en: 'An organisation assesses a commitment once a day. An assessment does not change; you can give a new one tomorrow.',
  },
});

/** One answer for another department and for a conflict of interest: two would tell who wrote a case, or whom it is about. */
export const REPLY_NOT_YOURS = problemType({
  slug: 'reply-not-yours',
  status: 403,
  title: { bg: 'Не Вие отговаряте на тази оценка', en: 'You do not reply to this assessment' },
  detail: {
    bg: 'Отговаря отделът, който отговаря за ангажимента. Който е в конфликт на интереси, не отговаря.',
    en: 'The department that answers for the commitment replies. Whoever has a conflict of interest does not.',
  },
});

export const REPLY_TOO_LATE = problemType({
  slug: 'reply-too-late',
  status: 409,
  title: { bg: 'Срокът за отговор изтече', en: 'The time to reply is over' },
  detail: {
    bg: 'Общината отговаря на оценка до 14 дни. Кажете новото като отчет по ангажимента.',
    en: 'The municipality replies to an assessment within 14 days. Say what is new as a report on the commitment.',
  },
});

export const REPLIED_ALREADY = problemType({
  slug: 'replied-already',
  status: 409,
  title: { bg: 'На тази оценка вече е отговорено', en: 'This assessment was replied to already' },
  detail: {
    bg: 'Общината отговаря на оценка веднъж. Презаредете страницата и вижте отговора.',
    en: 'The municipality replies to an assessment once. Load the page again and see the reply.',
  },
});

const TEXTS = {
  evidence_needed: {
    bg: 'Добавете поне едно доказателство. Без него може да изберете само „Няма доказателства“.',
    en: 'Add at least one item of evidence. Without it you can only choose “No evidence”.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What can be wrong with an assessment beyond the shape of single fields. */
export type AssessmentFault = keyof typeof TEXTS;

export const assessmentFault = (pointer: string, code: AssessmentFault): FieldError => ({ pointer, code, detail: TEXTS[code] });
