import { reasonAt } from './reason-words';

const before = { code: 'insult', validFrom: null, validTo: '2026-11-23', label: 'before' };
const after = { code: 'insult', validFrom: '2026-11-24', validTo: null, label: 'after' };
const other = { code: 'spam', validFrom: null, validTo: null, label: 'other' };

describe('a reason', () => {
  it('keeps the words that held on the day of the decision in Sofia', () => {
    expect(reasonAt([before, after, other], 'insult', '2026-11-23T21:59:00Z')).toBe(before);
    expect(reasonAt([before, after, other], 'insult', '2026-11-23T22:00:00Z')).toBe(after);
    expect(reasonAt([before, after, other], 'spam', '2026-11-23T22:00:00Z')).toBe(other);
  });

  it('has its newest words when none held then, and none when nobody knows the code', () => {
    expect(reasonAt([{ ...before, validFrom: '2026-11-01' }], 'insult', '2026-10-01T10:00:00Z')).toMatchObject({ label: 'before' });
    expect(reasonAt([before, after], 'ugly', '2026-11-01T10:00:00Z')).toBeNull();
  });
});
