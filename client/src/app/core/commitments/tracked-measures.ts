import type { MeasureCommitment } from '../api/contract';
import type { Tracked } from './track-words';

/** What both voices say of a measure, and the number of its commitment. */
export interface TrackedMeasure {
  number: number;
  tracked: Tracked;
}

/** By the code of the measure. Days are on the page of the commitment alone. */
export function trackedMeasures(stated: readonly MeasureCommitment[]): ReadonlyMap<string, TrackedMeasure> {
  return new Map(
    stated.map(({ code, number, reported, lowest, highest, disagreement }) => [
      code,
      {
        number,
        tracked: {
          reported: reported === null ? null : { step: reported },
          assessed: lowest === null || highest === null ? null : { lowest, highest },
          disagreement,
        },
      },
    ]),
  );
}
