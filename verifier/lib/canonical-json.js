/**
 * JSON in its one spelling (RFC 8785): keys in the order of their UTF-16 code units, no spaces, numbers that are safe integers.
 *
 * @param {unknown} value Of JSON.
 * @returns {string | null} null where a number is none of those
 */
export function canonicalJson(value) {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value === 0 ? 0 : value) : null;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Array.isArray(value) ? value.map(canonicalJson) : Object.entries(value).sort(byKey).map(member);
  if (members.includes(null)) return null;
  return Array.isArray(value) ? `[${members.join(',')}]` : `{${members.join(',')}}`;
}

/** @param {[string, unknown]} entry */
function member([key, value]) {
  const spelled = canonicalJson(value);
  return spelled === null ? null : `${JSON.stringify(key)}:${spelled}`;
}

/**
 * @param {[string, unknown]} one
 * @param {[string, unknown]} other
 */
const byKey = ([one], [other]) => (one < other ? -1 : 1);
