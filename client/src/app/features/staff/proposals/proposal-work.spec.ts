import type { ModeratedProposal } from '../../../core/api/contract';
import { placesOf } from '../redaction/redaction-work';
import { startOfWork } from './proposal-work';

const phone = { start: 10, end: 20, type: 'phone' } as const;
const name = { start: 0, end: 5, type: 'person' } as const;
const personalData = [
  { ...name, certainty: 'likely' },
  { ...phone, certainty: 'certain' },
] as ModeratedProposal['personalData'];

describe('the work on a proposal', () => {
  it('asks for a decision on every place that is found in one that waits', () => {
    const work = startOfWork({ state: 'waiting', personalData, redactions: [] });
    expect(placesOf(work, { title: [], text: personalData }).map(({ state }) => state)).toEqual(['proposed', 'proposed']);
  });

  it('begins with what is covered of a public one, and asks no second time for what was left in sight', () => {
    const work = startOfWork({ state: 'published', personalData, redactions: [phone] });
    expect(work.redactions.text).toEqual([phone]);
    expect(placesOf(work, { title: [], text: personalData }).map(({ state }) => state)).toEqual(['refused', 'redacted']);
  });
});
