import { fromUtf8 } from '../lib/bytes.js';
import { isFields } from '../lib/entry-fields.js';
import { CouldNotCheck } from './could-not-check.js';
import { fetchBytes } from './fetch-bytes.js';

/** Cases a page: with the longest texts that there may be, a page stays far below the limit. */
const PAGE = 200;
const PAGE_BYTES = 64_000_000;

/** Pages after which a site that always has another one is not believed. */
const MOST_PAGES = 50_000;

/**
 * @typedef {object} SiteCase What the site tells everybody of a case.
 * @property {string} number
 * @property {string} case
 * @property {string} status
 * @property {boolean} text Whether its text is public now.
 * @property {{ title: string, text: string } | null} salts In base64.
 * @property {{ title: string, text: string } | null} texts
 */

/**
 * @param {URL} site
 * @param {number} seconds For each answer.
 * @returns {Promise<Map<string, SiteCase>>} by their name in the log
 * @throws {CouldNotCheck}
 */
export async function casesOnSite(site, seconds) {
  /** @type {Map<string, SiteCase>} */
  const cases = new Map();
  let after = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const url = new URL('/api/v1/log/cases', site);
    url.searchParams.set('limit', String(PAGE));
    if (after !== '') url.searchParams.set('after', after);
    const { cases: told, next } = await pageAt(url, seconds);
    for (const each of told) cases.set(each.case, each);
    if (next === null) return cases;
    after = next;
  }
  throw new CouldNotCheck('site_garbage', { at: site.href });
}

/** @param {URL} url @param {number} seconds */
async function pageAt(url, seconds) {
  const value = await jsonAt(url, seconds);
  const { cases, next } = isFields(value) ? value : { cases: null, next: null };
  const told = Array.isArray(cases) ? cases.map(siteCase) : [null];
  if (!told.every((each) => each !== null) || !(next === null || typeof next === 'string')) {
    throw new CouldNotCheck('site_garbage', { at: url.href });
  }
  return { cases: told, next };
}

/**
 * Entries that wait to be taken into the log, as the site tells it.
 *
 * @param {URL} site
 * @param {number} seconds For the answer.
 * @returns {Promise<number>}
 * @throws {CouldNotCheck}
 */
export async function waitingEntries(site, seconds) {
  const url = new URL('/api/v1/log', site);
  const value = await jsonAt(url, seconds);
  const waiting = isFields(value) ? value.waiting : null;
  if (typeof waiting !== 'number') throw new CouldNotCheck('site_garbage', { at: url.href });
  return waiting;
}

/** @param {URL} url @param {number} seconds @returns {Promise<unknown>} */
async function jsonAt(url, seconds) {
  const bytes = await fetchBytes(url, { bytes: PAGE_BYTES, seconds });
  const text = bytes && fromUtf8(bytes);
  try {
    return /** @type {unknown} */ (JSON.parse(text ?? ''));
  } catch {
    throw new CouldNotCheck('site_garbage', { at: url.href });
  }
}

/** @param {unknown} value @returns {SiteCase | null} */
function siteCase(value) {
  if (!isFields(value)) return null;
  const { number, case: name, status, text, salts } = value;
  if (typeof number !== 'string' || typeof name !== 'string' || typeof status !== 'string' || typeof text !== 'boolean') return null;
  const texts = pairOf({ title: value.publicTitle, text: value.publicText });
  return { number, case: name, status, text, salts: pairOf(salts), texts };
}

/** @param {unknown} value @returns {{ title: string, text: string } | null} */
function pairOf(value) {
  if (!isFields(value)) return null;
  const { title, text } = value;
  return typeof title === 'string' && typeof text === 'string' ? { title, text } : null;
}
