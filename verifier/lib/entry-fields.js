/**
 * Which fields an entry of each type has, and what may stand in them.
 *
 * @module
 */

import { LABELS } from './commitment.js';

/** What a moderator, an official or the author decided. */
export const DECISIONS = /** @type {const} */ ([
  ...['publish', 'publish_redacted', 'reject', 'edit', 'merge', 'unmerge', 'forward', 'reopen', 'close', 'withdraw'],
  ...['uphold', 'overturn', 'undo', 'redact_answer'],
]);

/**
 * @typedef {typeof DECISIONS[number]} Decision
 * @typedef {Readonly<Record<string, unknown>>} Fields
 * @typedef {(value: unknown) => boolean} Rule
 */

/** @param {unknown} value @returns {value is Fields} */
export const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {...unknown} words @returns {Rule} */
const oneOf =
  (...words) =>
  (value) =>
    words.includes(value);

/** @param {RegExp} pattern @returns {Rule} */
const matches = (pattern) => (value) => typeof value === 'string' && pattern.test(value);

/** @param {Rule} rule @returns {Rule} */
const optional = (rule) => (value) => value === undefined || rule(value);

/** @param {Rule} rule @returns {Rule} */
const orNull = (rule) => (value) => value === null || rule(value);

/** @param {number} least @returns {Rule} */
const count = (least) => (value) => Number.isSafeInteger(value) && Number(value) >= least;

const logCase = matches(/^[A-Za-z0-9_-]{21}[AQgw]$/);
const code = matches(/^[a-z][a-z0-9_]{0,63}$/);
const identifier = matches(/^[A-Za-z0-9_-]{1,64}$/);
const origin = matches(/^[^\p{White_Space}+]{1,255}$/u);
/** Base64 of 32 bytes, without bits left over. */
const hash = matches(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/);

/** A day that there is. @type {Rule} */
export const isDay = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isRead(`${value}T00:00:00.000Z`, `${value}T00:00:00Z`);

/** @type {Rule} */
const isSecond = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && isRead(value.replace('Z', '.000Z'), value);

/**
 * February 30 is read as March 2: what comes back is then another.
 *
 * @param {string} spelled
 * @param {string} text
 */
function isRead(spelled, text) {
  const time = Date.parse(text);
  return Number.isFinite(time) && new Date(time).toISOString() === spelled;
}

/**
 * Commitments to exactly these texts, or, with none named, to one or more of those that there are.
 *
 * @param {...string} labels
 * @returns {Rule}
 */
const commitments =
  (...labels) =>
  (value) => {
    if (!isFields(value)) return false;
    const [keys, known] = [Object.keys(value), /** @type {readonly string[]} */ (labels.length > 0 ? labels : LABELS)];
    const isWhole = labels.length > 0 ? keys.length === labels.length : keys.length > 0;
    return isWhole && keys.every((key) => known.includes(key) && hash(value[key]));
  };

/** @type {Rule} */
const due = (value) => isFields(value) && Object.keys(value).length === 2 && isDay(value.moderate) && orNull(isDay)(value.decide);

const anyCase = {
  at: isSecond,
  // What happened before there was a log.
  backfilled: optional(oneOf(true)),
  case: logCase,
  t: oneOf('received', 'decision', 'response', 'deadline', 'erased'),
  v: oneOf(1),
};

/**
 * Of what is older than the log, the texts may have been erased before it began.
 *
 * @param {Fields} entry
 * @param {Rule} rule
 */
const unlessOlder = ({ backfilled }, rule) => (backfilled === true ? optional(rule) : rule);

/** @param {Fields} entry @returns {Readonly<Record<string, Rule>>} */
const received = (entry) => ({
  ...anyCase,
  at: isDay,
  c: unlessOlder(entry, commitments('title', 'text')),
  due,
  kind: oneOf('recommendation', 'signal'),
});

/** Decisions that show a text to the public, and say which. */
const SHOWS = /** @type {readonly unknown[]} */ (['publish', 'publish_redacted', 'edit']);

/** @param {Fields} entry @returns {Readonly<Record<string, Rule>>} */
const decision = (entry) => ({
  ...anyCase,
  c: SHOWS.includes(entry.d) ? unlessOlder(entry, commitments('title', 'text')) : optional(commitments()),
  d: oneOf(...DECISIONS),
  // Where a case went on tells what it is about, and stays unsaid where the public may not know that.
  into: entry.d === 'merge' ? optional(logCase) : oneOf(undefined),
  r: optional(code),
  to: entry.d === 'forward' ? optional(identifier) : oneOf(undefined),
});

/** @type {Readonly<Record<string, (entry: Fields) => Readonly<Record<string, Rule>>>>} */
const RULES = {
  received,
  decision,
  response: (entry) => ({ ...anyCase, c: unlessOlder(entry, commitments('answer')), outcome: code, version: count(1) }),
  deadline: () => ({
    ...anyCase,
    new: orNull(isDay),
    old: orNull(isDay),
    r: oneOf('extended', 'new_facts', 'calendar', 'returned', 'received'),
    term: oneOf('moderate', 'decide', 'notify'),
  }),
  erased: () => ({ ...anyCase, basis: code, what: oneOf('original', 'everything') }),
  continued: () => ({
    at: isSecond,
    log: origin,
    reason: (value) => typeof value === 'string' && value.length > 0 && value.length <= 1_000,
    root: hash,
    size: count(0),
    t: oneOf('continued'),
    v: oneOf(1),
  }),
};

/**
 * @param {Fields} entry
 * @returns {Readonly<Record<string, Rule>> | null} the rule of each field that the type of this entry knows; null for a type that there is not
 */
export const rulesOf = (entry) => (typeof entry.t === 'string' && Object.hasOwn(RULES, entry.t) ? (RULES[entry.t]?.(entry) ?? null) : null);
