import { lifecycle, vocabulary } from '../../submissions/domain/index.js';
import { behindCore, CORE_STATUSES, coreStatusOf, type ExtendedStatus, extendedStatusOf } from './standing.js';

/** What FixMyStreet keeps open, of all that it reads. */
const OPEN: ReadonlySet<ExtendedStatus> = new Set(['open', 'investigating']);
const OUTCOMES = [null, ...vocabulary.OUTCOMES] as const;

describe('where a request stands', () => {
  it.each(lifecycle.PUBLIC_STATUSES)('is open in both vocabularies or in neither: %s', (status) => {
    for (const outcome of OUTCOMES) expect(OPEN.has(extendedStatusOf(status, outcome))).toBe(coreStatusOf(status) === 'open');
  });

  it('is open as long as the municipality owes an answer, and no longer', () => {
    for (const procedure of lifecycle.PROCEDURES) {
      const status = lifecycle.publicStatusOf('published', procedure);
      expect([procedure, status && coreStatusOf(status)]).toEqual([procedure, lifecycle.isOpen(procedure) ? 'open' : 'closed']);
    }
  });

  it('is never called closed, which a client may read as repaired, where nobody answered', () => {
    for (const status of lifecycle.PUBLIC_STATUSES) expect(extendedStatusOf(status, null)).not.toBe('closed');
  });

  it.each<[lifecycle.PublicStatus, vocabulary.Outcome | null, ExtendedStatus]>([
    ['answered', 'accepted', 'closed'],
    ['closed', 'explained', 'closed'],
    ['closed', 'not_accepted', 'no_further_action'],
    ['closed', null, 'no_further_action'],
    ['rejected', null, 'no_further_action'],
    ['merged', null, 'duplicate'],
    ['forwarded', null, 'not_councils_responsibility'],
    ['forwarded', 'not_accepted', 'no_further_action'],
    ['reopened', 'accepted', 'open'],
  ])('%s after %s is %s', (status, outcome, extended) => {
    expect(extendedStatusOf(status, outcome)).toBe(extended);
  });

  it('is one of two words of the standard, and each of our states stands behind one of them', () => {
    expect(CORE_STATUSES.flatMap(behindCore).toSorted()).toEqual([...lifecycle.PUBLIC_STATUSES].toSorted());
  });
});
