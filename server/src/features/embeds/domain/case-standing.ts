import type { lifecycle, vocabulary } from '../../submissions/domain/index.js';
import type { CivilDate } from '../../../kernel/civil-date.js';

/** What of a case says how it stands. */
export interface CaseFacts {
  readonly status: lifecycle.PublicStatus;
  /** Null without a clock of law. */
  readonly decideBy: CivilDate | null;
  /** 0 in time. */
  readonly overdueDays: number;
  /** The civil day of the newest answer, Europe/Sofia; null before there is one. */
  readonly answeredOn: CivilDate | null;
  readonly outcome: vocabulary.Outcome | null;
}

/** How good or bad a state is; its word alone is enough. */
export type Tone = 'info' | 'success' | 'warning' | 'danger' | 'neutral';

/** What a card says of a case besides its words. */
export interface CaseStanding {
  readonly tone: Tone;
  /** Days that an answer is late now; 0 where it is not. */
  readonly lateDays: number;
  /** The term that still counts: a day, that there is none of law, or nothing where nobody waits any more. */
  readonly term: { readonly by: CivilDate | null } | null;
  readonly answer: { readonly on: CivilDate; readonly outcome: vocabulary.Outcome | null } | null;
}

const TONES: Readonly<Record<lifecycle.PublicStatus, Tone>> = {
  published: 'info',
  assigned: 'info',
  answered: 'success',
  reopened: 'warning',
  closed: 'success',
  forwarded: 'neutral',
  merged: 'neutral',
  rejected: 'neutral',
  withdrawn: 'neutral',
};

/** States in which the municipality owes an answer, or may still give one. */
const WAITING: ReadonlySet<lifecycle.PublicStatus> = new Set(['published', 'assigned', 'reopened']);

export function standingOf({ status, decideBy, overdueDays, answeredOn, outcome }: CaseFacts): CaseStanding {
  return {
    tone: TONES[status],
    lateDays: overdueDays,
    term: WAITING.has(status) ? { by: decideBy } : null,
    answer: answeredOn === null ? null : { on: answeredOn, outcome },
  };
}
