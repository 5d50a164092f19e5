import { fromUtf8 } from './bytes.js';
import { canonicalJson } from './canonical-json.js';
import { isFields, rulesOf } from './entry-fields.js';

/** The most that a bundle can carry: the length of an entry stands before it in two bytes. */
export const MOST_ENTRY_BYTES = 65_535;

/**
 * @typedef {'received' | 'decision' | 'response' | 'deadline' | 'erased' | 'continued'} EntryType
 *
 * @typedef {object} Entry One thing that happened, as everybody may know it. Which fields there are depends on `t`.
 * @property {1} v
 * @property {EntryType} t
 * @property {string} at `received`: a day in Europe/Sofia; else UTC to the second (RFC 3339).
 * @property {string} [case] What the case is called in the log; only `continued` has none.
 * @property {Readonly<Partial<Record<import('./commitment.js').Label, string>>>} [c] Commitments in base64.
 * @property {'recommendation' | 'signal'} [kind]
 * @property {{ moderate: string, decide: string | null }} [due] Days in Europe/Sofia.
 * @property {true} [backfilled] It happened before the log began.
 * @property {import('./entry-fields.js').Decision} [d]
 * @property {string} [r] Code of the reason.
 * @property {string} [into] The case that this one was joined to.
 * @property {string} [to] To whom it was forwarded.
 * @property {string} [outcome]
 * @property {number} [version] Of the answer, from 1.
 * @property {'moderate' | 'decide' | 'notify'} [term]
 * @property {string | null} [old] A day in Europe/Sofia.
 * @property {string | null} [new] A day in Europe/Sofia.
 * @property {'original' | 'everything'} [what]
 * @property {string} [basis] Code of the rule.
 * @property {string} [log] The origin that was continued.
 * @property {number} [size]
 * @property {string} [root] Base64.
 * @property {string} [reason]
 *
 * @typedef {'entry_too_long' | 'entry_not_json' | 'entry_not_canonical' | 'entry_unknown_type' | 'entry_fields_wrong'} EntryFault
 *
 * @typedef {{ fault: null, entry: Entry } | { fault: EntryFault, entry: null }} ParsedEntry
 */

/**
 * Strictly: one spelling of the JSON, all fields that its type has to have and none that it may not have, each with a value that it may have.
 *
 * @param {Uint8Array} bytes
 * @returns {ParsedEntry}
 */
export function parseEntry(bytes) {
  if (bytes.length > MOST_ENTRY_BYTES) return { fault: 'entry_too_long', entry: null };
  const text = fromUtf8(bytes);
  const value = text === null ? undefined : parseJson(text);
  if (!isFields(value)) return { fault: 'entry_not_json', entry: null };
  if (canonicalJson(value) !== text) return { fault: 'entry_not_canonical', entry: null };
  const rules = rulesOf(value);
  if (!rules) return { fault: 'entry_unknown_type', entry: null };
  const fits =
    Object.keys(value).every((key) => Object.hasOwn(rules, key)) && Object.entries(rules).every(([key, rule]) => rule(value[key]));
  return fits
    ? { fault: null, entry: /** @type {Entry} */ (/** @type {unknown} */ (value)) }
    : { fault: 'entry_fields_wrong', entry: null };
}

/** @param {string} text */
function parseJson(text) {
  try {
    return /** @type {unknown} */ (JSON.parse(text));
  } catch {
    return undefined;
  }
}
