import { problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const DRAFT_STATES = ['writing', 'awaiting_approval', 'returned'] as const;
/** How far an answer that is being written has come. */
export type DraftState = (typeof DRAFT_STATES)[number];

export const DRAFT_ACTIONS = ['save', 'discard', 'propose', 'withdraw', 'send_back', 'approve', 'publish'] as const;
export type DraftAction = (typeof DRAFT_ACTIONS)[number];

/**
 * What becomes of a draft; `none` is where there is none, before it and after it. What a second person is reading does not change under
 * their eyes: whoever proposed it takes it back first. Whether `publish` needs no second person is asked elsewhere.
 */
export const DRAFT_TABLE: Readonly<Record<DraftState | 'none', Partial<Record<DraftAction, DraftState | 'none'>>>> = {
  none: { save: 'writing', discard: 'none', propose: 'awaiting_approval', publish: 'none' },
  writing: { save: 'writing', discard: 'none', propose: 'awaiting_approval', publish: 'none' },
  awaiting_approval: { withdraw: 'writing', send_back: 'returned', approve: 'none' },
  returned: { save: 'returned', discard: 'none', propose: 'awaiting_approval', publish: 'none' },
};

/** Days for which an answer waits for a second person. */
const DAYS_TO_APPROVE = 3;
const MS_PER_DAY = 86_400_000;

/** When whoever proposed an answer may publish it alone: a second person may be there and unable to read it, which nobody is told. */
export const aloneFrom = (proposedAt: Date): Date => new Date(proposedAt.getTime() + DAYS_TO_APPROVE * MS_PER_DAY);

/** The state after the action; null where it is not possible. */
export const draftAfter = (state: DraftState | null, action: DraftAction): DraftState | 'none' | null =>
  DRAFT_TABLE[state ?? 'none'][action] ?? null;

/** The note above an answer that waited for a second person when its case was opened again. */
export const WRITTEN_BEFORE_REOPENING: Words = {
  bg: 'Случаят беше отворен отново, след като отговорът беше предложен. Прочетете новото и напишете отговора наново.',
  en: 'The case was opened again after the answer was proposed. Read what is new and write the answer anew.',
};

/** For whoever would change an answer while a second person reads it. */
export const ANSWER_AWAITS_APPROVAL = problemType({
  slug: 'answer-awaits-approval',
  status: 409,
  title: { bg: 'Отговорът чака второ лице', en: 'The answer is waiting for a second person' },
  detail: {
    bg: 'Докато чака одобрение, отговорът не се променя. Който го е предложил, може да го върне при себе си.',
    en: 'While it is waiting for approval, the answer does not change. Whoever proposed it can take it back.',
  },
});

/** For an approval, or a step back, of what is not proposed any more. */
export const NOTHING_TO_APPROVE = problemType({
  slug: 'nothing-to-approve',
  status: 409,
  title: { bg: 'Няма отговор за одобряване', en: 'There is no answer to approve' },
  detail: {
    bg: 'Отговорът вече е одобрен, върнат или взет обратно. Отворете случая отново.',
    en: 'The answer was approved, sent back or taken back meanwhile. Open the case again.',
  },
});

/** For somebody else's draft that was saved since. */
export const DRAFT_CHANGED = problemType({
  slug: 'draft-changed',
  status: 412,
  title: { bg: 'Черновата е друга', en: 'The draft is another' },
  detail: {
    bg: 'Някой записа черновата след Вас. Вижте неговия текст, преди да запишете своя.',
    en: 'Somebody saved the draft after you. Look at their text before you save yours.',
  },
});
