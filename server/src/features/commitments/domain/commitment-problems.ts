import { type FieldError, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

/** One answer for another department and for a conflict of interest: two would tell who wrote a case, or whom it is about. */
export const COMMITMENT_NOT_YOURS = problemType({
  slug: 'commitment-not-yours',
  status: 403,
  title: { bg: 'Не Вие отчитате този ангажимент', en: 'You do not report on this commitment' },
  detail: {
    bg: 'Отчита отделът, който отговаря за ангажимента. Който е в конфликт на интереси, не отчита.',
    en: 'The department that answers for it reports. Whoever has a conflict of interest does not.',
  },
});

const TEXTS = {
  evidence_missing: {
    bg: 'Добавете поне едно доказателство. Без него може да отчетете само „не е започнато“.',
    en: 'Add at least one piece of evidence. Without it you can only report “not started”.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What can be wrong with a report beyond the shape of single fields. */
export type ReportFault = keyof typeof TEXTS;

export const reportFault = (pointer: string, code: ReportFault): FieldError => ({ pointer, code, detail: TEXTS[code] });
