import type { CivilDate } from '../../../kernel/civil-date.js';
import type { LogCase } from '../../../kernel/ids.js';

export const LOG_TYPES = ['received', 'decision', 'response', 'deadline', 'erased', 'continued'] as const;
/** What an entry tells of. */
export type LogType = (typeof LOG_TYPES)[number];

export const LOGGED_DECISIONS = [
  'publish',
  'publish_redacted',
  'reject',
  'edit',
  'merge',
  'unmerge',
  'forward',
  'reopen',
  'close',
  'withdraw',
  'uphold',
  'overturn',
  'undo',
  'redact_answer',
] as const;
/** What was decided. */
export type LoggedDecision = (typeof LOGGED_DECISIONS)[number];

/** Texts that an entry commits to, by their label. They are not in the entry, and not known to the log. */
export type CommittedTexts = Readonly<Partial<Record<'title' | 'text' | 'answer', string>>>;

/** The terms that a deadline entry may move. */
export type LoggedTerm = 'moderate' | 'decide' | 'notify';

/** A term as it was and as it is: civil dates in Europe/Sofia, null where there is none. */
export interface MovedTerm {
  readonly term: LoggedTerm;
  readonly old: CivilDate | null;
  readonly new: CivilDate | null;
}

/** One thing that happened to a case, as everybody may know it without knowing whose case it is. */
export type LogFact =
  | {
      readonly t: 'received';
      readonly kind: string;
      readonly due: { readonly moderate: CivilDate; readonly decide: CivilDate | null };
      readonly texts: CommittedTexts;
    }
  | {
      readonly t: 'decision';
      readonly d: LoggedDecision;
      /** Code of the reason. */
      readonly r?: string;
      readonly into?: LogCase;
      /** Identifier of the authority. */
      readonly to?: string;
      readonly texts?: CommittedTexts;
    }
  | { readonly t: 'response'; readonly outcome: string; readonly version: number; readonly texts: CommittedTexts }
  | ({ readonly t: 'deadline'; readonly r: 'extended' | 'new_facts' | 'calendar' | 'returned' } & MovedTerm)
  | { readonly t: 'erased'; readonly what: 'original' | 'everything'; readonly basis: string };
