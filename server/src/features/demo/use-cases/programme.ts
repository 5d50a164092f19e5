import type { DemoCase, DemoStep } from '../content/script.js';

/** One thing that happens in the demo: a case is received, or a step of it is taken. */
export interface Scene {
  readonly at: Date;
  readonly demoCase: DemoCase;
  /** Null: the case is received. */
  readonly step: DemoStep | null;
}

const DAY = 86_400_000;

/** Everything that happened before `now`, in the order in which it happened. */
export function programmeOf(cases: readonly DemoCase[], now: Date): Scene[] {
  const scenes = cases.flatMap((demoCase) => {
    const received = now.getTime() - demoCase.receivedDaysAgo * DAY;
    return [
      { at: new Date(received), demoCase, step: null },
      ...demoCase.steps.map((step) => ({ at: new Date(received + step.day * DAY), demoCase, step })),
    ];
  });
  // The sort is stable: steps of one instant keep the order of the script.
  return scenes.filter(({ at }) => at <= now).sort((one, other) => one.at.getTime() - other.at.getTime());
}
