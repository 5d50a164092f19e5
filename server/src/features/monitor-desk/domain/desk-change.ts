export const DESK_SUBJECTS = ['case', 'commitment', 'policy', 'indicator'] as const;
/** What a change is about; changes are read by what they are about. */
export type DeskSubject = (typeof DESK_SUBJECTS)[number];

export const DESK_CHANGES = [
  ...(['published', 'withheld', 'assigned', 'answered', 'corrected', 'judged', 'reopened', 'closed', 'forwarded', 'extended'] as const),
  ...(['made', 'reported', 'assessed', 'replied'] as const),
  ...(['policy_published', 'measures_changed', 'value_recorded'] as const),
] as const;
/** What happened, in a word. */
export type DeskChange = (typeof DESK_CHANGES)[number];

/** What happened to one thing since somebody looked last. */
export interface ChangedSubject {
  readonly subjectType: DeskSubject;
  readonly subjectId: string;
  /** Of its newest change; grows with time, and is the place to go on from. */
  readonly newestId: string;
  readonly at: Date;
  readonly count: number;
  /** Newest first, each of them once. */
  readonly changes: readonly DeskChange[];
}

/** What everybody still learns of a case whose text is not public; its course inside the municipality is not among it. */
export const TOLD_OF_TOMBSTONES = ['published', 'withheld', 'forwarded', 'extended'] as const satisfies readonly DeskChange[];

/** Days that somebody looks back who has marked nothing as read yet. */
export const FIRST_LOOK_DAYS = 30;
