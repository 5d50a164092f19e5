import { labelBefore, type Label, type LabelKind } from './labels.js';
import { isInstitutionsLine, isPublicLine, nationalNumber } from './phone-lines.js';
import type { Certainty, PersonalDataSpan } from './span.js';
import { charAt, clustersFrom, isLetter, PHONE_SEPARATOR, type Cluster, type TextView } from './text-view.js';

/** ITU-T E.164: an international number has at most 15 digits, two more with 00 before it. */
const LONGEST = 17;
const REACH = 40;
/** A number with nothing of a phone about it but the word: nearer, and with few words between. */
const REACH_OF_BARE = 15;
/** Words that say what the number after them numbers; the nearest counts. */
const NUMBERED: readonly LabelKind[] = ['phone', 'document', 'company', 'property', 'egn', 'lnch', 'id_document'];
const MOBILE = /^0(?:8[789]|9[89])[0-9]{7}$/;
const LANDLINE = /^0[2-9][0-9]{7}$/;
/** Villages have shorter numbers, and ten digits are seen in lists: only with a word about phones. */
const LANDLINE_LABELLED = /^0[2-9][0-9]{6,9}$/;
/** From abroad with 00, as people here ring it; tender numbers begin so, too, but go on with a year. */
const ABROAD = /^00(?:3[0-46-9]|4[0-9]|90|1|7|35[0-8])[0-9]{8,11}$/;
const BARE = /^(?:(?:8[789]|9[89])[0-9]{7}|[2-9][0-9]{4,7})$/;
const EUROPEAN_HELPLINE = /^116[0-9]{3}$/;
const DATE = /^[0-9]{1,2}([./-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})(?![0-9])/;
/** Between two numbers after one word: „тел. 42110, 42111 и 42112“. */
const LIST = /^ *(?:[,;/]|и|или|and|or) *$/;
const UNIT =
  /^ ?(?:лв|лева|€|евро|eur|bgn|%|кв|дка|км|м(?!\p{L})|кг|т(?!\p{L})|дни|ден|дена|пъти|часа|ч(?!\p{L})|бр|броя|души|човека|г(?!\p{L})|години|[.,][0-9])/u;

/**
 * Phone numbers, Bulgarian ones by their form and others with + or 00 and a word about phones. Left alone: 0700 and 0800, short numbers,
 * the lines of institutions, those in `publicContacts` (national form, digits only), and numbers of documents, companies and plots.
 */
export function findPhones(view: TextView, publicContacts: ReadonlySet<string>): readonly PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  let done = 0;
  view.runs.forEach((run, first) => {
    if (run.start < done) return;
    const isListed = done > 0 && run.start - done <= 5 && LIST.test(view.folded.slice(done, run.start));
    const number = findNumber(view, first, isListed);
    if (number === null) return;
    const national = nationalNumber(number.digits);
    const isPublic =
      isPublicLine(national) || publicContacts.has(national) || (!MOBILE.test(national) && isInstitutionsLine(view, number.start));
    done = number.end;
    const start = startOf(view, number);
    if (!isPublic) spans.push({ start, end: number.end, type: 'phone', certainty: certaintyOf(view, number, start, isListed) });
  });
  return spans;
}

/** A mobile number and a whole one with + are nothing else; another needs a word about phones before it. */
function certaintyOf(view: TextView, number: Cluster, start: number, isListed: boolean): Certainty {
  if (MOBILE.test(nationalNumber(number.digits)) || view.folded.slice(start, number.start).includes('+')) return 'certain';
  const isSpokenOf = isListed || labelBefore(view.labels, number.start, NUMBERED, REACH)?.kind === 'phone';
  return isSpokenOf ? 'likely' : 'possible';
}

function findNumber(view: TextView, first: number, isListed: boolean): Cluster | null {
  const run = view.runs[first];
  if (run === undefined) return null;
  const hasPlus = /(?<![0-9] ?)\+ ?$/.test(view.folded.slice(Math.max(0, run.start - 4), run.start));
  const label = labelBefore(view.labels, run.start, NUMBERED, REACH);
  const spokenOf = label?.kind === 'phone' || (isListed && label === null);
  const hasPrefix = hasPlus || /^(?:0|359)/.test(run.digits);
  if (!hasPrefix && !spokenOf) return null;
  if (isPartOfCode(view, run.start) || DATE.test(view.folded.slice(run.start, run.start + 11))) return null;

  const clusters = clustersFrom(view, first, LONGEST, PHONE_SEPARATOR);
  if (hasPlus) return international(clusters);
  const abroad = clusters.some(({ digits }) => /^(?:00)?359/.test(digits)) ? bulgarianAbroad(clusters) : null;
  if (abroad !== null) return abroad;
  return run.digits.startsWith('0') ? national(view, clusters, spokenOf, label) : bare(view, clusters, label, isListed);
}

/** „СУ0888123456“ is a code; „тел0888123456“ and „Иван0888123456“ only lack a space. */
function isPartOfCode(view: TextView, start: number): boolean {
  const before = charAt(view.original, start - 1);
  return isLetter(before) && before !== before.toLowerCase();
}

/** After +: a Bulgarian number in full, or 9 to 15 digits of another country. */
function international(clusters: readonly Cluster[]): Cluster | null {
  if (clusters.some(({ digits }) => digits.startsWith('359'))) return bulgarianAbroad(clusters);
  return clusters.findLast(({ digits }) => /^[1-9][0-9]{8,14}$/.test(digits)) ?? null;
}

function bulgarianAbroad(clusters: readonly Cluster[]): Cluster | null {
  const inForm = (form: RegExp): Cluster | undefined => clusters.find(({ digits }) => form.test(nationalNumber(digits)));
  return inForm(MOBILE) ?? inForm(LANDLINE) ?? null;
}

function national(view: TextView, clusters: readonly Cluster[], spokenOf: boolean, label: Label | null): Cluster | null {
  const abroad = clusters.findLast(({ digits }) => ABROAD.test(digits));
  if (
    abroad !== undefined &&
    abroad.groups.length > 1 &&
    !/[-/.№#0-9] ?$/.test(view.folded.slice(Math.max(0, abroad.start - 2), abroad.start))
  )
    return spokenOf || !isNumberOfSomethingElse(view, abroad, label) ? withoutYear(view, abroad) : null;
  const mobile = clusters.find(({ digits }) => MOBILE.test(digits));
  const landline = clusters.find(({ digits }) => LANDLINE.test(digits) || isPublicLine(digits));
  const loose = spokenOf ? clusters.findLast(({ digits }) => LANDLINE_LABELLED.test(digits)) : undefined;
  const number = mobile ?? landline ?? loose;
  if (number === undefined) return null;
  if (spokenOf) return number;
  if (isLetter(charAt(view.folded, number.end)) || isNumberOfSomethingElse(view, number, label)) return null;
  return number === mobile || looksLikeLandline(view, number) ? number : null;
}

function withoutYear(view: TextView, number: Cluster): Cluster | null {
  return /^[0-9]+-(?:19|20)[0-9]{2}-/.test(view.folded.slice(number.start, number.end)) ? null : number;
}

/** Digits without a prefix, which only the word before them makes a phone: „тел. 42 110“, „gsm 888 123 456“. */
function bare(view: TextView, clusters: readonly Cluster[], label: Label | null, isListed: boolean): Cluster | null {
  const number = clusters.findLast(({ digits }) => BARE.test(digits));
  if (number === undefined || EUROPEAN_HELPLINE.test(number.digits)) return null;
  if (UNIT.test(view.folded.slice(number.end, number.end + 10))) return null;
  if (isListed) return number;
  const between = view.folded.slice(label?.end ?? 0, number.start);
  if (/[0-9]/.test(between) || between.length > REACH_OF_BARE) return null;
  // Five digits count many things: only directly after the word.
  return number.digits.length > 6 || !/\p{L}/u.test(between) ? number : null;
}

/** „фактура № 0889012345“, „ЕИК 029876543“, „имот 07541.2.124“: the word directly before the number says what it numbers. */
function isNumberOfSomethingElse(view: TextView, number: Cluster, label: Label | null): boolean {
  const isNumbered = /(?:№|#) ?$/.test(view.folded.slice(Math.max(0, number.start - 2), number.start));
  if (label === null) return isNumbered && !MOBILE.test(number.digits);
  const between = view.folded.slice(label.end, number.start);
  const isDirect = /^[ .:,()"„“-]*(?:с |със )?(?:(?:рег\.? ?)?(?:№|#|номер|no\.?|n|бр\.?|by)?[ .:]*)?$/.test(between);
  return (label.kind !== 'phone' && isDirect) || (isNumbered && !MOBILE.test(number.digits));
}

/** In one piece, or begun with the code of a town; a code of five digits and a full stop is a plot: 07541.2.124. */
function looksLikeLandline(view: TextView, { start, end, groups }: Cluster): boolean {
  const [code = 0] = groups;
  if (groups.length === 1) return true;
  const hasCode = code >= 3 || view.folded.startsWith('02', start);
  return hasCode && !(code >= 5 && view.folded.slice(start, end).includes('.'));
}

/** With the + and the bracket that belong to it. */
function startOf(view: TextView, { start }: Cluster): number {
  let from = start;
  if (view.folded.startsWith('+ ', from - 2)) from -= 2;
  while (/^[+(]$/.test(charAt(view.folded, from - 1)) && start - from < 2) from -= 1;
  return from;
}
