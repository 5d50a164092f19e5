import fc from 'fast-check';
import { codeOf, MOST_REFUSALS, refusalsUntilBlocked } from './bounce-policy.js';

describe('a refusal', () => {
  it.each(['5.1.1', '5.1.2', '5.1.10'])('that says that there is no such address (%s) ends the letters at once', (code) => {
    expect(refusalsUntilBlocked(code)).toBe(1);
  });

  it.each(['5.2.2', '5.0.0', '5.4.4', '550', '0'])('of another kind (%s) ends them after several', (code) => {
    expect(refusalsUntilBlocked(code)).toBe(MOST_REFUSALS);
  });

  it.each([
    [550, '550 5.1.1 no such user: maria@zaedno.example', '5.1.1'],
    [552, '552-5.2.2 mailbox full', '5.2.2'],
    [550, '550 no such user', '550'],
    [0, '', '0'],
  ])('%i „%s“ is known by %s', (status, response, code) => {
    expect(codeOf(status, response)).toBe(code);
  });

  it('is never known by anything of the address', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(codeOf(550, `550 ${text}`)).toMatch(/^(550|5\.\d{1,3}\.\d{1,3})$/)));
  });
});
