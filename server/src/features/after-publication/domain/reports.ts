import { failure, type FieldError, problemType, type Result, success } from '../../../kernel/problem.js';

export const REPORT_REASONS = ['personal_data', 'insult_or_threat', 'unlawful', 'advertising', 'untrue', 'other'] as const;
/** What a reader finds wrong with a published text. */
export type ReportReason = (typeof REPORT_REASONS)[number];

/** Limits in characters (Unicode code points). */
export const REPORT_LIMITS = { words: { min: 1, max: 500 }, note: { min: 3, max: 2_000 } } as const;

/** How many readers put a case back into the queue. One is a matter of taste, three are a reason to look. */
export const READERS_NEEDED = 3;

export const WATCH_STATES = ['calm', 'reported', 'waiting'] as const;
/** What readers have said since a moderator looked last. `waiting`: enough of them, so that the case is in the queue. */
export type WatchState = (typeof WATCH_STATES)[number];

export const WATCH_ACTIONS = ['report', 'reach', 'settle'] as const;
/** `report`: one more reader; `reach`: the one who makes them enough; `settle`: a moderator has looked, or nobody reads the text any more. */
export type WatchAction = (typeof WATCH_ACTIONS)[number];

/** Every legal step; a pair that is not listed is illegal. None of them hides the text. */
export const WATCH_TABLE: Readonly<Record<WatchState, Partial<Record<WatchAction, WatchState>>>> = {
  calm: { report: 'reported' },
  reported: { report: 'reported', reach: 'waiting', settle: 'calm' },
  waiting: { report: 'waiting', settle: 'calm' },
};

/** The state that so many readers, each counted once, make. */
export function watchOf(readers: number): WatchState {
  if (readers === 0) return 'calm';
  return readers < READERS_NEEDED ? 'reported' : 'waiting';
}

/** The step that one more reader is. */
export const stepOfReport = (readersBefore: number): WatchAction => (readersBefore + 1 === READERS_NEEDED ? 'reach' : 'report');

export const SETTLEMENTS = ['kept', 'closed', 'edited', 'hidden'] as const;
/**
 * What became of reports. `kept`: the text stays as it is, with a note why; `closed`: they say nothing that could be examined;
 * `edited`: the public text was changed; `hidden`: the public no longer reads it.
 */
export type Settlement = (typeof SETTLEMENTS)[number];

/** What a moderator chooses by hand; the others follow from what they do with the text. */
export const SETTLED_BY_HAND = ['kept', 'closed'] as const satisfies readonly Settlement[];
export type SettledByHand = (typeof SETTLED_BY_HAND)[number];

const NEEDS_NOTE: Readonly<Record<SettledByHand, boolean>> = { kept: true, closed: false };

export const NO_REPORTS = problemType({
  slug: 'no-reports',
  status: 409,
  title: { bg: 'Няма отворени доклади', en: 'There are no open reports' },
  detail: {
    bg: 'Докладите от читатели по този случай вече са разгледани. Отворете го отново.',
    en: 'The readers’ reports on this case have been looked at already. Open it again.',
  },
});

export const SETTLEMENT_INVALID = problemType({
  slug: 'report-settlement-invalid',
  status: 422,
  title: { bg: 'Решението по докладите е непълно', en: 'The decision on the reports is incomplete' },
  detail: { bg: 'Допълнете посочените полета.', en: 'Complete the fields that are named.' },
});

const NOTE_REQUIRED: FieldError = {
  pointer: '/note',
  code: 'note_required',
  detail: { bg: 'Напишете защо текстът остава, както е.', en: 'Write why the text stays as it is.' },
};

/** A moderator looked. 409 when nobody has reported it since the last look, 422 without the note that is needed. */
export function settle(readers: number, outcome: SettledByHand, note: string | null): Result<WatchState> {
  const next = WATCH_TABLE[watchOf(readers)].settle;
  if (next === undefined) return failure(NO_REPORTS);
  return NEEDS_NOTE[outcome] && note === null ? failure(SETTLEMENT_INVALID, { errors: [NOTE_REQUIRED] }) : success(next);
}

/** Days for which it is known who reported; afterwards the same reader counts anew, and nobody can be told by the report. */
export const READER_DAYS = 30;
