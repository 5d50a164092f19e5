import fc from 'fast-check';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { anyCase } from '../../../../test/factories/staff-work.js';
import { accountEvents } from '../../accounts/index.js';
import { events } from '../../submissions/index.js';
import { AUTHOR_TEMPLATES, FOLLOWER_TEMPLATES } from '../templates/template-names.js';
import { webhookEvents } from '../../webhooks/index.js';
import { ACCOUNT_LETTERS } from './account-letters.js';
import { AUTHOR_LETTERS, UNCONFIRMED } from './author-letters.js';
import { FOLLOWER_LETTERS, LIST_LETTERS, mayFollowersKnow } from './follower-letters.js';
import { STAFF_LETTERS } from './staff-letters.js';

describe('who is told of an event', () => {
  it('each kind of letter to authors and followers is sent for some event', () => {
    const codes = [
      {},
      { redacted: true },
      { reasonCode: 'spam', ended: true },
      { from: 'author' },
      { from: 'department' },
      { by: 'author' },
      { onRequest: true },
    ];
    const toAuthors = events.SUBMISSION_EVENTS.flatMap((event) => codes.map((each) => AUTHOR_LETTERS[event](each)));
    const sent = new Set([...toAuthors, 'author.confirm_address', 'author.news']);
    expect(AUTHOR_TEMPLATES.filter((template) => !sent.has(template))).toEqual([]);
    const toFollowers = new Set([
      ...[...Object.values(FOLLOWER_LETTERS), ...Object.values(LIST_LETTERS)],
      ...['follower.confirm', 'follower.confirm_list', 'follower.digest'],
    ]);
    expect(FOLLOWER_TEMPLATES.filter((template) => !toFollowers.has(template))).toEqual([]);
  });

  it('an author is not told of the message that they wrote, and the staff is', () => {
    expect(AUTHOR_LETTERS[events.MESSAGE_SENT]({ from: 'author' })).toBeNull();
    expect(STAFF_LETTERS[events.MESSAGE_SENT]({ from: 'author' })).toMatchObject({
      template: 'official.message',
      orElse: 'moderator.message',
    });
    expect(STAFF_LETTERS[events.MESSAGE_SENT]({ from: 'department' })).toBeNull();
  });

  it('a withholding that ends the case says so', () => {
    expect(AUTHOR_LETTERS[events.SUBMISSION_WITHHELD]({ reasonCode: 'spam', ended: true })).toBe('author.withheld_ended');
    expect(AUTHOR_LETTERS[events.SUBMISSION_WITHHELD]({ reasonCode: 'spam', ended: false })).toBe('author.withheld');
  });

  it('an address that nobody confirmed never gets a key to the case', () => {
    expect(UNCONFIRMED['author.access_code']).toBeNull();
    expect(new Set(Object.values(UNCONFIRMED))).toEqual(new Set(['author.confirm_address', 'author.news', null]));
  });

  it('followers learn nothing of a case that is not public, and of a text that is kept back only that', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...FOLLOWER_TEMPLATES), (submission, template) => {
        if (!mayFollowersKnow(template, submission)) return;
        expect(submission.publication).not.toBe('pending');
        if (submission.publication === 'withheld') expect(template).toBe('follower.withheld');
      }),
    );
  });

  it('every letter about accounts answers to an event that accounts raise', () => {
    const id = '019abc00-0000-7000-8000-0000000000a1' as AccountId;
    const nowhere = { role: 'monitor', departmentId: null, office: null } as const;
    const raised = [
      accountEvents.invited(id),
      accountEvents.activated(id),
      accountEvents.passwordResetRequested(id),
      accountEvents.passwordChanged(id, 'owner'),
      accountEvents.totpEnabled(id),
      accountEvents.totpDisabled(id, 'owner'),
      accountEvents.recoveryCodeUsed(id, 3),
      accountEvents.deactivated(id, null as DepartmentId | null),
      accountEvents.reactivated(id),
      accountEvents.signedOut(id),
      accountEvents.assignmentChanged(id, nowhere, nowhere),
      accountEvents.absenceChanged(id, 'd' as DepartmentId, null),
    ].map(({ type }) => type);
    expect(raised).toHaveLength(Object.keys(accountEvents).length);
    const silent = [
      'account.activated',
      'account.totp_enabled',
      'account.signed_out',
      'account.assignment_changed',
      'account.absence_changed',
    ];
    const told = [...raised.filter((type) => !silent.includes(type)), ...Object.values(webhookEvents)];
    expect(told.sort()).toEqual(Object.keys(ACCOUNT_LETTERS).sort());
  });

  it('a second step that was turned off by somebody else is another letter', () => {
    expect(ACCOUNT_LETTERS['account.totp_disabled']({ by: 'administrator' })).toBe('account.totp_reset');
    expect(ACCOUNT_LETTERS['account.totp_disabled']({ by: 'owner' })).toBe('account.totp_disabled');
  });
});
