import type { PersonalDataSpan } from './span.js';
import { charAt, type TextView } from './text-view.js';

/** RFC 5321 §4.5.3.1, in characters. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;

/** `@` itself, before a slip of the space bar, between spaces, and as people write or say it: (at), [ат], {@}, собака. */
const AT =
  /@ ?| @ | ?[([{<](?:at|ет|ат|а|a|@|кльомба|маймунка|собака|монкей)[)\]}>] ?| (?:кльомба|маймунка(?:та)?|маймунско а|собака|монкей|at) /g;
const DOT = '(?:\\.| ?[([{](?:dot|точка|\\.)[)\\]}] ?| (?:точка|dot) )';

/** One script a part, so that an address ends where the Bulgarian text goes on; the last catches a Cyrillic а that slipped into abv. */
const SCRIPTS = ['a-z', 'а-яѐ-џ', 'a-zавекмнорстухіј'] as const;
const READERS = SCRIPTS.map((letters) => ({
  local: new RegExp(`[${letters}0-9._%+'-]`),
  domain: new RegExp(`^(?:[${letters}0-9](?:[${letters}0-9-]{0,61}[${letters}0-9])?${DOT}){1,8}[${letters}][${letters}0-9-]{1,23}`),
}));

const KNOWN_DOMAIN = /(?:\.| dot | точка )(?:bg|com|net|org|eu|info|example|test)$/;

/** An authority's address is public when the box is an office's; the box of a person there is not. */
const AUTHORITY =
  /(?:^|[.-])(?:government|egov|parliament|mvr|ombudsman|prb|justice|cpdp|bulnao|obshtina|obstina|municipality|oblast)(?:[.-]|$)|\.gov$|\.europa\.eu$/;
const OFFICE = new Set([
  'info',
  'office',
  'obshtina',
  'obstina',
  'municipality',
  'kmet',
  'mayor',
  'contact',
  'contacts',
  'delovodstvo',
  'registry',
  'signal',
  'signali',
  'press',
  'help',
  'support',
  'dpo',
  'dlzd',
  'secretar',
  'sekretar',
  'priemna',
  'noreply',
  'no-reply',
]);

/** E-mail addresses, but those in `publicContacts` (lower case) and the office boxes of authorities. */
export function findEmails(view: TextView, publicContacts: ReadonlySet<string>): readonly PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  for (const at of view.folded.matchAll(AT)) {
    const afterStart = at.index + at[0].length;
    const after = view.folded.slice(afterStart, afterStart + LONGEST_DOMAIN);
    const local = READERS.map((reader) => readLocal(view.folded, at.index, reader.local)).find((part) => part !== '');
    const domain = READERS.map((reader) => reader.domain.exec(after)?.[0]).find((part) => part !== undefined);
    if (local === undefined || domain === undefined) continue;
    // „at“ is an English word: only a whole address makes a sign of it.
    if (at[0] === ' at ' && !(local.length > 1 && KNOWN_DOMAIN.test(domain))) continue;
    const isPublic = publicContacts.has(`${local}@${domain}`) || (AUTHORITY.test(domain) && OFFICE.has(local));
    if (!isPublic)
      spans.push({
        start: at.index - local.length,
        end: afterStart + domain.length,
        type: 'email',
        certainty: at[0].includes('@') ? 'certain' : 'likely',
      });
  }
  return spans;
}

/** The longest part before `end` that can stand before an @; it begins with a letter or a digit. */
function readLocal(folded: string, end: number, allowed: RegExp): string {
  let start = end;
  while (end - start < LONGEST_LOCAL && allowed.test(charAt(folded, start - 1))) start -= 1;
  return folded.slice(start, end).replace(/^[._%+'-]+/, '');
}
