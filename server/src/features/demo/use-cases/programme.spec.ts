import { cases } from '../content/cases.js';
import { programmeOf } from './programme.js';

const now = new Date('2026-11-23T09:00:00Z');

describe('the programme of the demo', () => {
  const programme = programmeOf(cases, now);

  it('tells everything in the order of time, and nothing of the future', () => {
    const instants = programme.map(({ at }) => at.getTime());
    expect(instants).toEqual([...instants].sort((one, other) => one - other));
    expect(Math.max(...instants)).toBeLessThanOrEqual(now.getTime());
  });

  it('receives every case before anything else happens to it', () => {
    const received = new Set<string>();
    for (const { demoCase, step } of programme) {
      if (step === null) received.add(demoCase.key);
      expect(received.has(demoCase.key)).toBe(true);
    }
    expect(received.size).toBe(cases.length);
  });

  it('loses no step of the script', () => {
    const steps = cases.reduce((sum, { steps }) => sum + steps.length, 0);
    expect(programme).toHaveLength(cases.length + steps);
  });
});
