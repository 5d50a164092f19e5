import { describe, expect, it } from '@jest/globals';
import { type Actor, ANYONE, ROLES, SYSTEM } from '../../../kernel/actor.js';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { CASE_ACTIONS, CASE_POLICY, type CaseAction, may, partyOf, rolesFor } from './submission-policy.js';

const staff = (role: (typeof ROLES)[number]): Actor => ({
  kind: 'staff',
  accountId: '019abc00-0000-7000-8000-0000000000aa' as AccountId,
  role,
  departmentId: null,
  office: null,
  standsIn: [],
});
const author: Actor = { kind: 'author', submissionId: '019abc00-0000-7000-8000-000000000001' as SubmissionId };

const allowedTo = (actor: Actor): CaseAction[] => CASE_ACTIONS.filter((action) => may(actor, action));

describe('who may do what with a case', () => {
  it('lets a moderator decide on the text and on the way of a case, and never answer it', () => {
    expect(allowedTo(staff('moderator'))).toEqual([
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
      'decide_appeal',
      'undo_decision',
      'redact_answer',
      'edit_public_text',
      'settle_reports',
      'message_author',
      'declare_conflict',
      'extend_deadline',
      'ask_clarification',
      'decline_forwarding',
      'review_verdict',
      'note',
    ]);
  });

  it('lets an official read, ask, write notes, hand back and answer, and never decide what is public', () => {
    expect(allowedTo(staff('official'))).toEqual([
      'read_case',
      'hand_back',
      'answer',
      'correct_answer',
      'reveal_identity',
      'message_author',
      'declare_conflict',
      'ask_clarification',
      'note',
    ]);
  });

  it('keeps administrators and monitors away from cases altogether', () => {
    expect(allowedTo(staff('administrator'))).toEqual([]);
    expect(allowedTo(staff('monitor'))).toEqual([]);
  });

  it('lets whoever decides appeals read the case, redact, decide the appeal, write notes, and nothing else', () => {
    expect(allowedTo(staff('appeals'))).toEqual([
      'read_queue',
      'read_case',
      'claim',
      'redact',
      'decide_appeal',
      'declare_conflict',
      'note',
    ]);
  });

  it('lets an author read, appeal, write, add files, withdraw, and judge the answer', () => {
    expect(allowedTo(author)).toEqual([
      ...['read_case', 'appeal', 'message_staff', 'attach_for_author', 'withdraw'],
      ...['give_verdict', 'reopen_by_author', 'ask_forwarding'],
    ]);
  });

  it('lets whoever is unknown support a case and report its text, and do nothing else', () => {
    expect(allowedTo(ANYONE)).toEqual(['support', 'report']);
  });

  it('lets the platform by itself move a case on, and neither answer nor read it', () => {
    expect(allowedTo(SYSTEM)).toEqual([
      'publish',
      'publish_redacted',
      'reject',
      'route',
      'forward',
      'merge',
      'unmerge',
      'close',
      'reopen',
      'hand_on_appeal',
      'hand_back',
      'erase',
    ]);
  });

  it('gives every action to somebody', () => {
    for (const action of CASE_ACTIONS) expect({ action, parties: CASE_POLICY[action].length }).not.toEqual({ action, parties: 0 });
  });

  it('knows staff by their role and everybody else by what they are', () => {
    expect([staff('official'), author, ANYONE, SYSTEM].map(partyOf)).toEqual(['official', 'author', 'anyone', 'system']);
  });

  it('names only roles of staff for the audience of a route', () => {
    expect(rolesFor('read_case')).toEqual(['moderator', 'official', 'appeals']);
    expect(rolesFor('withdraw')).toEqual([]);
    expect(rolesFor('publish')).toEqual(['moderator']);
  });
});
