import type { Words } from '../../../kernel/words.js';
import type { vocabulary } from '../../submissions/index.js';

/** What the municipality decided, as it stands behind „Решение:“. */
export const OUTCOME_WORDS: Readonly<Record<vocabulary.Outcome, Words>> = {
  accepted: { bg: 'прието', en: 'accepted' },
  partly_accepted: { bg: 'прието отчасти', en: 'partly accepted' },
  not_accepted: { bg: 'не е прието', en: 'not accepted' },
  explained: { bg: 'разяснено', en: 'explained' },
  already_done: { bg: 'вече е направено', en: 'already done' },
};

/** To whom an author asks that a case be sent. */
export const WISH_WORDS: Readonly<Record<vocabulary.Wish, Words>> = {
  ombudsman: { bg: 'омбудсмана', en: 'the ombudsman' },
  council: { bg: 'Общинския съвет', en: 'the municipal council' },
};

export const UNSUBSCRIBE: Words = { bg: 'Спрете писмата за този случай', en: 'Stop the e-mails about this case' };
