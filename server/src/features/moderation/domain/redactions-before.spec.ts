import { NO_SPANS, NO_WORK, type RedactionWork } from './case-redactions.js';
import { reviveRedactions, type RedactionsBefore, type StoredRedactions, workRestored } from './redactions-before.js';

const AT = new Date('2026-11-23T09:00:00Z');
const inForce = { title: [], text: [{ start: 3, end: 7, type: 'person', origin: 'moderator', accountId: null, at: AT }] } as const;
const work: RedactionWork = { version: 4, spans: inForce, refused: NO_SPANS, accountId: null, savedAt: AT };
const before: RedactionsBefore = { inForce, work, workVersionAfter: 5 };

describe('the redactions that a publication found', () => {
  it('come back from JSON as they were', () => {
    const stored = (kept: RedactionsBefore) => JSON.parse(JSON.stringify(kept)) as StoredRedactions;
    expect(reviveRedactions(stored(before))).toEqual(before);
    const untouched: RedactionsBefore = { inForce: NO_SPANS, work: NO_WORK, workVersionAfter: 0 };
    expect(reviveRedactions(stored(untouched))).toEqual(untouched);
  });

  it.each([
    ['are prepared again as they were, under a new version', before, 5, 6],
    ['leave alone what somebody has gone on with', before, 6, null],
    ['leave alone what was never prepared', { ...before, work: NO_WORK, workVersionAfter: 0 }, 0, null],
  ])('%s', (_, kept, versionNow, version) => {
    expect(workRestored(kept, { ...NO_WORK, version: versionNow })).toEqual(version === null ? null : { ...kept.work, version });
  });
});
