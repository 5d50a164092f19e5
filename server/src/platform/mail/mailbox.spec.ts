import fc from 'fast-check';
import { mailboxOf } from './mailbox.js';

describe('a mailbox', () => {
  it.each([
    ['Maria@Example.BG', 'maria@example.bg'],
    [' maria+signal@example.bg ', 'maria@example.bg'],
    ['m.a.r.i.a@gmail.com', 'maria@gmail.com'],
    ['ma.ria+a+b@googlemail.com', 'maria@googlemail.com'],
    ['ма.рия@пример.бг', 'ма.рия@xn--e1afmkfd.xn--90ae'],
    ['+maria@example.bg', '+maria@example.bg'],
  ])('is one for %s', (typed, mailbox) => {
    expect(mailboxOf(typed)).toBe(mailbox);
  });

  it('keeps apart what only other servers would take for one', () => {
    expect(mailboxOf('ma.ria@example.bg')).not.toBe(mailboxOf('maria@example.bg'));
  });

  it('stays the same when it is named again', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        expect(mailboxOf(mailboxOf(address))).toBe(mailboxOf(address));
      }),
    );
  });
});
