import type { Place } from './redaction-work';
import { certaintyLabels, redactionLabels } from './redaction-labels';

/** What stands beside a place of the original, so that its look alone says nothing. */
export function placeWords({ type, state, certainty }: Place): string {
  const what = redactionLabels[type];
  switch (state) {
    case 'redacted':
      return $localize`:@@staff-redaction.place.redacted:заличено: ${what}:what:`;
    case 'refused':
      return $localize`:@@staff-redaction.place.refused:отказано: ${what}:what:`;
    case 'proposed':
      return certainty === null
        ? $localize`:@@staff-redaction.place.proposed-bare:предложение: ${what}:what:`
        : $localize`:@@staff-redaction.place.proposed:предложение: ${what}:what:, ${certaintyLabels[certainty]}:certainty:`;
  }
}

export const keyOf = ({ field, start, end }: Pick<Place, 'field' | 'start' | 'end'>): string => `${field}:${start}:${end}`;
