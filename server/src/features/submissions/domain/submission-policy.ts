import type { Actor, Role } from '../../../kernel/actor.js';

export const CASE_ACTIONS = [
  'read_queue',
  'read_case',
  'publish',
  'publish_redacted',
  'reject',
  'route',
  'forward',
  'merge',
  'unmerge',
  'close',
  'reopen',
  'claim',
  'redact',
  'second_look',
  'appeal',
  'decide_appeal',
  'hand_on_appeal',
  'undo_decision',
  'hand_back',
  'answer',
  'correct_answer',
  'redact_answer',
  'edit_public_text',
  'settle_reports',
  'reveal_identity',
  'message_author',
  'declare_conflict',
  'message_staff',
  'attach_for_author',
  'withdraw',
  'support',
  'report',
  'erase',
  'extend_deadline',
  'ask_clarification',
  'give_verdict',
  'reopen_by_author',
  'ask_forwarding',
  'decline_forwarding',
  'review_verdict',
  'note',
] as const;
/** All that can be done with a case. */
export type CaseAction = (typeof CASE_ACTIONS)[number];

type Party = Role | 'author' | 'anyone' | 'system';

/** Who may do what, before the state of the case is asked. A new action does not compile until it stands here. */
export const CASE_POLICY: Readonly<Record<CaseAction, readonly Party[]>> = {
  read_queue: ['moderator', 'appeals'],
  read_case: ['moderator', 'official', 'author', 'appeals'],
  publish: ['moderator', 'system'],
  publish_redacted: ['moderator', 'system'],
  reject: ['moderator', 'system'],
  route: ['moderator', 'system'],
  forward: ['moderator', 'system'],
  merge: ['moderator', 'system'],
  unmerge: ['moderator', 'system'],
  close: ['moderator', 'system'],
  reopen: ['moderator', 'system'],
  claim: ['moderator', 'appeals'],
  redact: ['moderator', 'appeals'],
  second_look: ['moderator'],
  appeal: ['author'],
  decide_appeal: ['moderator', 'appeals'],
  hand_on_appeal: ['system'],
  undo_decision: ['moderator'],
  hand_back: ['official', 'system'],
  answer: ['official'],
  correct_answer: ['official'],
  redact_answer: ['moderator'],
  edit_public_text: ['moderator'],
  settle_reports: ['moderator'],
  reveal_identity: ['official'],
  message_author: ['moderator', 'official'],
  declare_conflict: ['moderator', 'official', 'appeals'],
  message_staff: ['author'],
  attach_for_author: ['author'],
  withdraw: ['author'],
  support: ['anyone'],
  report: ['anyone'],
  erase: ['system'],
  extend_deadline: ['moderator'],
  ask_clarification: ['moderator', 'official'],
  give_verdict: ['author'],
  reopen_by_author: ['author'],
  ask_forwarding: ['author'],
  decline_forwarding: ['moderator'],
  review_verdict: ['moderator'],
  note: ['moderator', 'official', 'appeals'],
};

export const partyOf = (actor: Actor): Party => (actor.kind === 'staff' ? actor.role : actor.kind);

export const may = (actor: Actor, action: CaseAction): boolean => CASE_POLICY[action].includes(partyOf(actor));

/** The roles of staff that may do this, for the audience of a route. */
export const rolesFor = (action: CaseAction): Role[] =>
  CASE_POLICY[action].filter((party): party is Role => party !== 'author' && party !== 'anyone' && party !== 'system');
