import type { ReasonPlaceholder } from '../../../core/api/contract';

/** What each placeholder stands for. */
export const placeholderLabels: Record<ReasonPlaceholder, string> = {
  number: $localize`:@@staff-desk.placeholder.number:номерът на случая`,
  received_on: $localize`:@@staff-desk.placeholder.received-on:денят на получаване`,
  date: $localize`:@@staff-desk.placeholder.date:денят на решението`,
  department: $localize`:@@staff-desk.placeholder.department:отделът, към който се насочва`,
  decide_by: $localize`:@@staff-desk.placeholder.decide-by:последният ден за отговор`,
  authority: $localize`:@@staff-desk.placeholder.authority:компетентният орган`,
  earlier_case: $localize`:@@staff-desk.placeholder.earlier-case:номерът на по-ранния случай`,
};

/** Those that the platform never knows: whoever decides writes them. */
export const filledByHand: ReadonlySet<ReasonPlaceholder> = new Set(['authority', 'earlier_case']);

/** `{authority} (компетентният орган)` for each place that is open. */
export function openPlaces(open: readonly string[]): string {
  return open
    .map((place) => {
      const name = place.slice(1, -1).trim();
      const label = isPlaceholder(name) ? placeholderLabels[name] : null;
      return label === null ? place : `${place} (${label})`;
    })
    .join(', ');
}

function isPlaceholder(name: string): name is ReasonPlaceholder {
  return Object.hasOwn(placeholderLabels, name);
}
