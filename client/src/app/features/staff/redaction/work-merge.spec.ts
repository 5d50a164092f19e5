import { noWork, redactIn, type RedactionWork } from './redaction-work';
import { differencesOf, isSameWork, mergeWork } from './work-merge';

const phone = { start: 18, end: 28, type: 'phone' } as const;
const person = { start: 8, end: 12, type: 'person' } as const;
const work = (...spans: (typeof phone | typeof person | { start: number; end: number; type: 'other' })[]): RedactionWork =>
  spans.reduce<RedactionWork>((done, span) => redactIn(done, 'text', span), noWork);

describe('two moderators on one case', () => {
  it('keep what both of them took out', () => {
    const merged = mergeWork(noWork, work(phone), work(person));
    expect(isSameWork(merged, work(person, phone))).toBe(true);
    expect(differencesOf(noWork, work(phone), work(person))).toEqual([{ ...person, field: 'text', isRedacted: true }]);
  });

  it('keep what either of them put back', () => {
    const base = work(phone, person);
    expect(isSameWork(mergeWork(base, work(phone), work(person)), noWork)).toBe(true);
    expect(differencesOf(base, work(phone, person), work(person))).toEqual([{ ...phone, field: 'text', isRedacted: false }]);
  });

  it('do not lay one redaction over the other’s', () => {
    const merged = mergeWork(noWork, work({ start: 10, end: 20, type: 'other' }), work(phone));
    expect(merged.redactions.text).toEqual([phone]);
  });

  it('see no difference where both did the same', () => {
    expect(differencesOf(noWork, work(phone), work(phone))).toEqual([]);
    expect(isSameWork(mergeWork(noWork, work(phone), work(phone)), work(phone))).toBe(true);
  });
});
