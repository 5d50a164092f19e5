export const AWAITED = ['second_look', 'appeal', 'appeal_outside'] as const;
/**
 * Whose word a case waits for: that of a second moderator on the proposal to withhold its text, or of somebody else on the author's
 * appeal, who is a moderator or, where none may, one with the role `appeals`.
 */
export type Awaited = (typeof AWAITED)[number];

export const AWAITED_ACTIONS = [
  'propose',
  'confirm',
  'dispute',
  'decide_text',
  'lodge',
  'lodge_outside',
  'hand_out',
  'hand_in',
  'uphold',
  'overturn',
] as const;
export type AwaitedAction = (typeof AWAITED_ACTIONS)[number];

/** Where the case is, `nobody` when it waits for no word. */
export type Waiting = Awaited | 'nobody';

/**
 * Every legal step of what a case waits for; a pair that is not listed is illegal. `decide_text` is an ordinary decision on the text, with
 * which somebody answers a proposal by publishing; while an appeal waits, the text is decided by way of the appeal alone. A withdrawal
 * ends it without a step of its own; a merger is possible only where nobody's word is waited for.
 */
export const AWAITED_TABLE: Readonly<Record<Waiting, Partial<Record<AwaitedAction, Waiting>>>> = {
  nobody: { propose: 'second_look', decide_text: 'nobody', lodge: 'appeal', lodge_outside: 'appeal_outside' },
  second_look: { confirm: 'nobody', dispute: 'nobody', decide_text: 'nobody' },
  appeal: { hand_out: 'appeal_outside', uphold: 'nobody', overturn: 'nobody' },
  appeal_outside: { hand_in: 'appeal', uphold: 'nobody', overturn: 'nobody' },
};

/** Where the step leads; null where it is illegal. */
export const awaitedAfter = (awaits: Awaited | null, action: AwaitedAction): Waiting | null =>
  AWAITED_TABLE[awaits ?? 'nobody'][action] ?? null;

/** As a case keeps it. */
export const kept = (waiting: Waiting): Awaited | null => (waiting === 'nobody' ? null : waiting);

export const isAppealed = (awaits: Awaited | null): boolean => awaits === 'appeal' || awaits === 'appeal_outside';
