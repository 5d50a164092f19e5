/** C0 controls but tab and line feed, DELETE, and C1 controls; PostgreSQL refuses NUL, and none can be read. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/** Embeddings, overrides and isolates (UAX #9): they make a text read otherwise than it is stored. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** Zero width space, word joiner, byte order mark, soft hyphen: they hide a word from search, or fill an empty field. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** A letter, digit, punctuation mark or sign; the excepted ones are letters and signs by name only, and show nothing. */
const VISIBLE = /[^\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Latin and Cyrillic letters, digits, common marks and spaces: one unit a character, each whole by itself, composed, and none that is taken out. */
const PLAIN = /^[\t\n -~\u00a0-\u00ac\u00ae-\u0233\u0400-\u0482\u048a-\u04ff\u2010-\u2027\u2030-\u205e\u20ac\u2116]*$/;

/** Length as people count and as limits are given: code points of the composed form (NFC), so that й is one and an emoji of one code point too. */
export function countCharacters(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return Array.from(text.normalize('NFC')).length;
}

/**
 * What is kept of a text of several lines: composed (NFC), line ends as `\n`, without control characters, direction overrides and
 * zero-width fillers, without white space around it. Empty when nothing in it can be seen. Applied twice it changes nothing more.
 */
export function tidyText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  const tidy = text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(BIDI, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .trim();
  return VISIBLE.test(tidy) ? tidy : '';
}

/** What is kept of a text of one line: {@link tidyText}, and any run of white space is one space. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ');
}

/**
 * The beginning of a text on one line, at most `limit` characters (code points) with the ellipsis that marks the cut. Cut between words
 * when a space stands in the last third, and never inside a letter with its marks or an emoji. @throws RangeError for a limit below 1.
 */
export function excerpt(text: string, limit: number): string {
  if (!(limit >= 1)) throw new RangeError(`An excerpt of ${limit} characters`);
  const line = tidyLine(text);
  if (countCharacters(line) <= limit) return line;
  let kept = beginning(line, limit - 1);
  const follows = line.charAt(kept.length);
  const lastSpace = kept.lastIndexOf(' ');
  if (follows !== ' ' && lastSpace >= kept.length * (2 / 3)) kept = kept.slice(0, lastSpace);
  return `${kept.replace(/[\s,;:.!?…„“"«(–—-]{1,40}$/u, '')}…`;
}

/** As many whole characters as there is `room` for. */
function beginning(line: string, room: number): string {
  if (PLAIN.test(line)) return line.slice(0, room);
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(line)) {
    used += countCharacters(segment);
    if (used > room) break;
    kept += segment;
  }
  return kept;
}

/** Whether a cut before the UTF-16 unit at `index` leaves every letter with its marks, and every emoji, whole. False outside the text. */
export function isBetweenCharacters(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return index === 0 || index === text.length;
  return graphemes.segment(text).containing(index)?.index === index;
}

const graphemes = new Intl.Segmenter('bg', { granularity: 'grapheme' });
