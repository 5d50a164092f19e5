import fc from 'fast-check';
import {
  NO_REPORTS,
  READERS_NEEDED,
  settle,
  SETTLED_BY_HAND,
  SETTLEMENT_INVALID,
  stepOfReport,
  WATCH_ACTIONS,
  WATCH_STATES,
  WATCH_TABLE,
  watchOf,
} from './reports.js';

const reader = fc.constantFrom(1, 2, 3, 4, 5, 6);
const step = fc.oneof(
  fc.record({ kind: fc.constant('report' as const), reader }),
  fc.record({ kind: fc.constant('settle' as const), outcome: fc.constantFrom(...SETTLED_BY_HAND) }),
);

describe('reports of readers', () => {
  it('know these steps and no others', () => {
    const steps = WATCH_STATES.flatMap((state) =>
      WATCH_ACTIONS.filter((action) => WATCH_TABLE[state][action] !== undefined).map(
        (action) => `${state} ${action} ${WATCH_TABLE[state][action] ?? ''}`,
      ),
    );
    expect(steps).toEqual([
      'calm report reported',
      'reported report reported',
      'reported reach waiting',
      'reported settle calm',
      'waiting report waiting',
      'waiting settle calm',
    ]);
  });

  it('are in the state that the number of readers says, whatever happened before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const readers = new Set<number>();
        let state = watchOf(0);
        for (const each of steps) {
          if (each.kind === 'settle') {
            const result = settle(readers.size, each.outcome, 'Видях го.');
            expect(result.ok).toBe(readers.size > 0);
            if (!result.ok) continue;
            readers.clear();
            state = result.value;
          } else if (!readers.has(each.reader)) {
            state = WATCH_TABLE[state][stepOfReport(readers.size)] ?? state;
            readers.add(each.reader);
          }
          expect(state).toBe(watchOf(readers.size));
          expect(state === 'waiting').toBe(readers.size >= READERS_NEEDED);
        }
      }),
    );
  });

  it.each([
    [0, 'kept', 'Всичко е вярно.', NO_REPORTS],
    [1, 'kept', null, SETTLEMENT_INVALID],
    [1, 'kept', 'Всичко е вярно.', null],
    [3, 'closed', null, null],
  ] as const)('from %i readers are settled as %s with the note %s: %s', (readers, outcome, note, problem) => {
    const result = settle(readers, outcome, note);
    expect(result.ok ? null : result.problem.type).toBe(problem);
  });
});
