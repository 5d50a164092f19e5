import type { Words } from '../../../kernel/words.js';
import type { PublicStatus } from './submission-lifecycle.js';
import type { Outcome } from './vocabulary.js';

/** Where a case stands, in the words of its page, as they stand within a sentence. */
export const STATUS_WORDS: Readonly<Record<PublicStatus, Words>> = {
  published: { bg: 'публикувано', en: 'published' },
  assigned: { bg: 'при отговорния отдел', en: 'with the department' },
  answered: { bg: 'с отговор', en: 'answered' },
  reopened: { bg: 'отворено отново', en: 'reopened' },
  closed: { bg: 'приключено', en: 'closed' },
  forwarded: { bg: 'препратено', en: 'forwarded' },
  merged: { bg: 'обединено с друго', en: 'merged with another' },
  rejected: { bg: 'не се публикува', en: 'not published' },
  withdrawn: { bg: 'оттеглено', en: 'withdrawn' },
};

/** What the municipality decided on the merits, likewise. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Words>> = {
  accepted: { bg: 'прието', en: 'accepted' },
  partly_accepted: { bg: 'прието отчасти', en: 'partly accepted' },
  not_accepted: { bg: 'не е прието', en: 'not accepted' },
  explained: { bg: 'разяснено', en: 'explained' },
  already_done: { bg: 'вече е направено', en: 'already done' },
};
