import type { Words } from '../../../kernel/words.js';
import type { vocabulary } from '../../submissions/index.js';

/** Why a text is not published, as it stands behind „Причина:“. */
export const REASON_WORDS: Readonly<Record<vocabulary.ReasonCode, Words>> = {
  names_private_person: { bg: 'назовава частно лице', en: 'it names a private person' },
  insult: { bg: 'съдържа обида', en: 'it contains an insult' },
  outside_competence: { bg: 'извън правомощията на общината', en: 'it is outside the municipality’s powers' },
  duplicate: { bg: 'повтаря друг случай', en: 'it repeats another case' },
  no_concrete_facts: { bg: 'няма конкретни факти', en: 'it has no concrete facts' },
  older_than_two_years: { bg: 'за нарушение отпреди повече от две години', en: 'it is about a violation more than two years old' },
  spam: { bg: 'нежелано съобщение', en: 'it is spam' },
  unlawful_content: { bg: 'незаконно съдържание', en: 'its content is unlawful' },
};

/** What the municipality decided, as it stands behind „Решение:“. */
export const OUTCOME_WORDS: Readonly<Record<vocabulary.Outcome, Words>> = {
  accepted: { bg: 'прието', en: 'accepted' },
  partly_accepted: { bg: 'прието отчасти', en: 'partly accepted' },
  not_accepted: { bg: 'не е прието', en: 'not accepted' },
  explained: { bg: 'разяснено', en: 'explained' },
  already_done: { bg: 'вече е направено', en: 'already done' },
};

export const UNSUBSCRIBE: Words = { bg: 'Спрете писмата за този случай', en: 'Stop the e-mails about this case' };

/** A line of the list of terms: the case and its last day. */
export const TERM_LINE: Words = { bg: '{number}: отговор до {date}', en: '{number}: answer by {date}' };
export const OVERDUE_LINE: Words = { bg: '{number}: срокът изтече на {date}', en: '{number}: the term ran out on {date}' };
