import { isInstitutions, livesThere } from './places/lives-there.js';
import type { Place } from './places/place.js';
import type { Certainty, PersonalDataSpan, PersonalDataType } from './span.js';
import type { TextView } from './text-view.js';

/** A phone and an e-mail address may be an office's, and so may the address after them. */
const SAYS_WHO: ReadonlySet<PersonalDataType> = new Set(['person', 'egn', 'lnch', 'id_document']);
/** Between a name or a number of a person and the address that goes with it: a comma, a line, „тел.“. */
const BESIDE = /^[ ,;:.()\n-]{1,4}(?:от |адрес:? ?|гр\. ?\p{L}{2,20}, ?|с\. ?\p{L}{2,20}, ?)?$/u;

/**
 * Addresses where somebody lives: those with an entrance, a floor or a flat, and a house in a street when the words around say so or it stands
 * beside a person's name or number. „Дупка на ул. „Паисий“ пред № 12“ is a place, and so is a house of which nobody says who lives there.
 *
 * @param beside spans of other types, sorted.
 */
export function findAddresses(view: TextView, places: readonly Place[], beside: readonly PersonalDataSpan[]): readonly PersonalDataSpan[] {
  return places.flatMap((place) => {
    const certainty = place.hasNumber ? certaintyOf(view, place, beside) : null;
    return certainty === null ? [] : [{ start: place.start, end: place.end, type: 'address' as const, certainty }];
  });
}

function certaintyOf(view: TextView, place: Place, beside: readonly PersonalDataSpan[]): Certainty | null {
  if (place.hasFlat) return 'certain';
  if (place.isHousehold && !isInstitutions(view, place)) return 'likely';
  const before = besideOf(view, place, beside);
  if (livesThere(view, place) || (before !== null && SAYS_WHO.has(before.type))) return 'likely';
  return before !== null || isLineOfItsOwn(view, place) ? 'possible' : null;
}

/** A line with an address and nothing else, as under a letter; in the first line it is the place of the matter. */
function isLineOfItsOwn(view: TextView, { start, end }: Place): boolean {
  return (
    start > 0 &&
    /\n(?:(?:гр|с)\. ?\p{L}{2,20}, ?)?$/u.test(view.mended.slice(Math.max(0, start - 28), start)) &&
    /^[.,]?(?:,? ?(?:гр\.|с\.)? ?\p{L}{2,20})?(?:\n|$)/u.test(view.mended.slice(end, end + 30))
  );
}

/** The span that ends directly before the place, but for a comma or a line. */
function besideOf(view: TextView, { start }: Place, beside: readonly PersonalDataSpan[]): PersonalDataSpan | null {
  let low = 0;
  let high = beside.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((beside[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const last = beside[low - 1];
  return last !== undefined && start - last.end < 40 && BESIDE.test(view.mended.slice(last.end, start)) ? last : null;
}
