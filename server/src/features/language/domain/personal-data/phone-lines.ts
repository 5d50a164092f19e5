import type { TextView } from './text-view.js';

const INSTITUTION =
  'общин(?:а|ата|и|ите)(?!\\p{L})|общинск\\p{L}{1,3} (?:администраци|съвет(?!ни)|служб|полици)|кметств|деловодств|дирекци|отдел(?:а|ът|и|ите)?(?!\\p{L})|' +
  'приемна|полици|рпу(?!\\p{L})|мвр(?!\\p{L})|прокуратур|министерств|агенци|комиси|омбудсман|читалищ|училищ|детск\\p{L}{1,3} градин|библиотек|' +
  'болниц|поликлиник|поща|вик(?!\\p{L})|енергоразпредел|електроразпредел|дежур|диспечер|горещ|municipality|town hall|city hall|police|hotline';
/** Words that make the number after them a person's. */
const PERSON =
  '\\p{L}{0,2}мо[ийяе]\\p{L}{0,2}|ми|му|й|ѝ|им|съсед\\p{L}{0,8}|живе\\p{L}{0,4}|домаш\\p{L}{0,5}|личен|личния|г-н|г-жа|господин|госпожа|my|his|her|their|home|mr|mrs|ме|мен|мене|аз|съм|сме|ни|нас|работя|чакам|познава\\p{L}{0,2}';
/** An institution, then a few words up to the end without a digit, an end of sentence or a person. Read on a short piece only. */
const INSTITUTIONS_LINE = new RegExp(
  `(?<!\\p{L})(?:${INSTITUTION})(?:(?!(?<!\\p{L})(?:${PERSON})(?!\\p{L})|[0-9\\n!?]|(?<!тел|факс|гр|с|ул)\\. )[^]){0,45}$`,
  'u',
);
/** „обадете ми се от общината на 0727 …“ */
const CALLS_ME =
  /(?<!\p{L})(?:обад\p{L}{1,5}|звън\p{L}{1,5}|търс\p{L}{1,5}|пиш\p{L}{1,4}|call|ring) (?:ми|ме|ни|me|us)(?!\p{L})[^.!?\n]*$/u;
const REACH = 70;

/** A Bulgarian number as dialled at home: +359 (0) 888 …, 00359 888 … and 0888 … are one. Others unchanged. Digits only. */
export function nationalNumber(digits: string): string {
  return digits.replace(/^(?:00)?3590?(?=[0-9]{8,9}$)/, '0');
}

/** 0700 and 0800 are bought by institutions and firms, 0900 by services. */
export function isPublicLine(national: string): boolean {
  return /^0[789]00[0-9]{4,6}$/.test(national);
}

/** The words before the number say that an institution answers it: „деловодство на общината, тел. …“. */
export function isInstitutionsLine(view: TextView, start: number): boolean {
  const before = view.folded.slice(Math.max(0, start - REACH), start);
  return !CALLS_ME.test(before) && INSTITUTIONS_LINE.test(before);
}
