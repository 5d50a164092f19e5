import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anySubmission, aSubmission, DEPARTMENT, OTHER_DEPARTMENT } from '../../../../test/factories/submission.js';
import { ANYONE, type Office, OFFICES, type Role, type StaffActor, SYSTEM } from '../../../kernel/actor.js';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { allowedActions, isAboutOwn, isPersonalOffice, isPossible, maySee } from './case-access.js';
import { PROCEDURES, PUBLICATIONS } from './submission-lifecycle.js';
import { CASE_ACTIONS, type CaseAction, may } from './submission-policy.js';

const staff = (role: Role, more: Partial<StaffActor> = {}): StaffActor => ({
  kind: 'staff',
  accountId: '019abc00-0000-7000-8000-0000000000aa' as AccountId,
  role,
  departmentId: null,
  office: null,
  standsIn: [],
  ...more,
});
const official = staff('official', { departmentId: DEPARTMENT, office: 'employee' });
const moderator = staff('moderator');
const author = { kind: 'author', submissionId: aSubmission().id } as const;

describe('who may know a case', () => {
  it('is its author, and the author of no other', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        expect(maySee(author, submission, false)).toBe(true);
        expect(maySee({ kind: 'author', submissionId: 'another' as SubmissionId }, submission, false)).toBe(false);
      }),
    );
  });

  it('is a moderator in every state, and a stranger in none', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        expect(maySee(moderator, submission, false)).toBe(true);
        expect(maySee(ANYONE, submission, false)).toBe(false);
        expect(maySee(SYSTEM, submission, false)).toBe(true);
      }),
    );
  });

  it('is never an administrator or a monitor', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        for (const role of ['administrator', 'monitor'] as const) {
          expect(maySee(staff(role, { departmentId: submission.departmentId }), submission, false)).toBe(false);
        }
      }),
    );
  });

  it('is whoever decides appeals only while an appeal is theirs, unless it is about them', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        expect(maySee(staff('appeals'), submission, false)).toBe(submission.awaits === 'appeal_outside');
        expect(maySee(staff('appeals'), submission, true)).toBe(false);
        const about = { departmentId: DEPARTMENT, office: null, name: null };
        expect(maySee(staff('appeals', { departmentId: DEPARTMENT }), { ...submission, about }, false)).toBe(false);
      }),
    );
  });

  it('is an official while the case is or was on the desk of the department', () => {
    const visible = PROCEDURES.filter((procedure) => maySee(official, aSubmission({ procedure, departmentId: DEPARTMENT }), false));
    expect(visible).toEqual(['assigned', 'answered', 'closed', 'reopened']);
  });

  it('is no official of another department, and none without a department', () => {
    const submission = aSubmission({ procedure: 'assigned', departmentId: OTHER_DEPARTMENT });
    expect(maySee(official, submission, false)).toBe(false);
    expect(maySee(staff('official'), aSubmission({ procedure: 'assigned' }), false)).toBe(false);
  });

  it('is nobody on the staff who stepped back from it', () => {
    expect(maySee(moderator, aSubmission(), true)).toBe(false);
    expect(maySee(official, aSubmission({ procedure: 'assigned', departmentId: DEPARTMENT }), true)).toBe(false);
  });
});

describe('a signal about somebody', () => {
  const about = (office: Office | null, departmentId: typeof DEPARTMENT | null = null) => ({ office, departmentId, name: null });

  it('is kept from the department that it is about', () => {
    expect(isAboutOwn(official, about(null, DEPARTMENT))).toBe(true);
    expect(isAboutOwn(official, about(null, OTHER_DEPARTMENT))).toBe(false);
    expect(maySee(official, aSubmission({ procedure: 'assigned', departmentId: DEPARTMENT, about: about(null, DEPARTMENT) }), false)).toBe(
      false,
    );
  });

  it('is kept from whoever holds the office that it is about, a moderator too', () => {
    for (const office of OFFICES.filter(isPersonalOffice)) {
      expect(maySee(staff('moderator', { office }), aSubmission({ about: about(office) }), false)).toBe(false);
      expect(maySee(moderator, aSubmission({ about: about(office) }), false)).toBe(true);
    }
  });

  it('about "an employee" points at nobody in particular', () => {
    expect(isPersonalOffice('employee')).toBe(false);
    expect(isAboutOwn(official, about('employee'))).toBe(false);
  });

  it('about nobody is kept from nobody', () => {
    expect(isAboutOwn(official, null)).toBe(false);
    expect(isAboutOwn(moderator, about(null))).toBe(false);
  });
});

describe('a deputy', () => {
  const place = { accountId: 'away' as AccountId, departmentId: OTHER_DEPARTMENT, office: 'mayor' } as const;
  const deputy = staff('official', { departmentId: DEPARTMENT, office: 'employee', standsIn: [place] });

  it('knows what the one who is away may know, and what their own department has', () => {
    fc.assert(
      fc.property(anySubmission, fc.constantFrom(DEPARTMENT, OTHER_DEPARTMENT), (submission, departmentId) => {
        const there = { ...submission, departmentId, about: null };
        const holder = staff('official', { departmentId: OTHER_DEPARTMENT, office: 'mayor' });
        expect(maySee(deputy, there, false)).toBe(maySee(holder, there, false) || maySee(official, there, false));
      }),
    );
  });

  it('is kept from what is about either of the two', () => {
    for (const departmentId of [DEPARTMENT, OTHER_DEPARTMENT]) {
      for (const about of [
        { departmentId: DEPARTMENT, office: null, name: null },
        { departmentId: OTHER_DEPARTMENT, office: null, name: null },
        { departmentId: null, office: 'mayor', name: null } as const,
      ]) {
        expect(maySee(deputy, aSubmission({ procedure: 'assigned', departmentId, about }), false)).toBe(false);
      }
    }
  });
});

describe('what the state of a case allows', () => {
  const procedures = (action: CaseAction): string[] => PROCEDURES.filter((procedure) => isPossible(action, aSubmission({ procedure })));

  it('by procedure', () => {
    expect({
      route: procedures('route'),
      forward: procedures('forward'),
      merge: procedures('merge'),
      unmerge: procedures('unmerge'),
      withdraw: procedures('withdraw'),
      hand_back: procedures('hand_back'),
      answer: procedures('answer'),
      close: procedures('close'),
      reopen: procedures('reopen'),
    }).toEqual({
      route: ['received', 'assigned', 'reopened'],
      forward: ['received', 'assigned'],
      merge: ['received', 'assigned'],
      unmerge: ['merged'],
      withdraw: ['received', 'assigned'],
      hand_back: ['assigned'],
      answer: ['assigned'],
      close: ['answered'],
      reopen: ['answered'],
    });
  });

  it('corrects an answer while it stands, and none where a case was closed without one', () => {
    const corrected = PROCEDURES.filter((procedure) => isPossible('correct_answer', aSubmission({ procedure, outcome: 'explained' })));
    expect(corrected).toEqual(['answered', 'closed']);
    expect(isPossible('correct_answer', aSubmission({ procedure: 'closed', outcome: null }))).toBe(false);
  });

  it('by publication, unless the author took the text back', () => {
    const publications = (action: CaseAction, procedure: (typeof PROCEDURES)[number]): string[] =>
      PUBLICATIONS.filter((publication) => isPossible(action, aSubmission({ publication, procedure })));
    expect(publications('publish', 'received')).toEqual(['pending', 'withheld']);
    expect(publications('reject', 'received')).toEqual(['pending', 'published']);
    expect(publications('publish', 'withdrawn')).toEqual([]);
  });

  it('decides nothing of a text by the way while an appeal waits, and nothing twice while a proposal does', () => {
    fc.assert(
      fc.property(anySubmission, (submission) => {
        const isOpen = (action: CaseAction): boolean => isPossible(action, submission);
        if (submission.awaits === 'appeal' || submission.awaits === 'appeal_outside') {
          expect(
            ['publish', 'publish_redacted', 'reject', 'appeal', 'merge', 'second_look'].filter((each) => isOpen(each as CaseAction)),
          ).toEqual([]);
          expect(isOpen('decide_appeal')).toBe(true);
        } else expect(isOpen('decide_appeal')).toBe(false);
        if (submission.awaits === 'second_look') expect([isOpen('reject'), isOpen('merge')]).toEqual([false, false]);
        expect(isOpen('second_look')).toBe(submission.awaits === 'second_look');
      }),
    );
  });

  it('lets both sides write until the case is withdrawn, also while it is joined to another: the two may have to be parted', () => {
    for (const action of ['message_author', 'message_staff', 'attach_for_author'] as const) {
      expect(PROCEDURES.filter((procedure) => !procedures(action).includes(procedure))).toEqual(['withdrawn']);
    }
  });

  it('takes support while everybody reads it and an answer is owed', () => {
    const supported = PUBLICATIONS.flatMap((publication) =>
      PROCEDURES.filter((procedure) => isPossible('support', aSubmission({ publication, procedure }))).map((procedure) => [
        publication,
        procedure,
      ]),
    );
    expect(supported).toEqual([
      ['published', 'received'],
      ['published', 'assigned'],
      ['published', 'reopened'],
    ]);
  });

  it('reveals only an identity that is hidden', () => {
    expect(isPossible('reveal_identity', aSubmission({ identity: 'hidden' }))).toBe(true);
    expect(isPossible('reveal_identity', aSubmission({ identity: 'named' }))).toBe(false);
    expect(isPossible('reveal_identity', aSubmission({ identity: 'anonymous' }))).toBe(false);
  });
});

it('what an actor is offered is what the role may and the state allows, and nothing else', () => {
  fc.assert(
    fc.property(
      anySubmission,
      fc.constantFrom(moderator, official, author, staff('administrator'), staff('monitor'), ANYONE, SYSTEM),
      (submission, actor) => {
        const offered = new Set(allowedActions(actor, submission));
        for (const action of CASE_ACTIONS) expect(offered.has(action)).toBe(may(actor, action) && isPossible(action, submission));
      },
    ),
  );
});
