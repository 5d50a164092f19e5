/**
 * Whether site and log tell the same story, both ways.
 *
 * @module
 */

import { opens } from '../lib/commitment.js';
import { isTextShown } from './logged-case.js';

/** @typedef {import('./findings.js').Finding} Finding */

/** The words of the site for a case that is published and not yet at its end. */
const OPEN = ['published', 'assigned', 'reopened'];

/**
 * @param {ReadonlyMap<string, import('./logged-case.js').LoggedCase>} log
 * @param {ReadonlyMap<string, import('./site.js').SiteCase>} site
 * @returns {Promise<Finding[]>}
 */
export async function compare(log, site) {
  /** @type {Finding[]} */
  const findings = [];
  for (const [name, logged] of log) {
    if (!site.has(name) && mustBeOnSite(logged)) findings.push({ code: 'missing_on_site', values: { case: name } });
  }
  for (const [name, told] of site) {
    const logged = log.get(name);
    const values = { case: name, number: told.number };
    if (!logged || logged.standing.publication === 'pending') findings.push({ code: 'missing_in_log', values });
    else findings.push(...(await differences(logged, told, values)));
  }
  return findings;
}

/** Of an erased case the site need not tell any more. @param {import('./logged-case.js').LoggedCase} logged */
const mustBeOnSite = ({ standing, erased }) => standing.publication !== 'pending' && erased !== 'everything';

/**
 * @param {import('./logged-case.js').LoggedCase} logged
 * @param {import('./site.js').SiteCase} told
 * @param {{ case: string, number: string }} values
 * @returns {Promise<Finding[]>}
 */
async function differences(logged, told, values) {
  const expected = statuses(logged.standing);
  if (!expected.includes(told.status)) {
    return [{ code: 'status_differs', values: { ...values, site: told.status, log: expected.join(' / ') } }];
  }
  const isShown = isTextShown(logged);
  if (told.text && !isShown) return [{ code: 'text_shown', values }];
  if (!told.text && isShown) return [{ code: 'text_hidden', values }];
  const { title, text } = logged.standing;
  // What was published before there was a log, it commits to nothing.
  if (!told.text || title === null || text === null) return [];
  if (!told.salts || !told.texts) return [{ code: 'text_sealed', values }];
  const { salts, texts } = told;
  const isTitle = await opens({ commitment: title, salt: salts.title, label: 'title', content: texts.title });
  const isText = isTitle && (await opens({ commitment: text, salt: salts.text, label: 'text', content: texts.text }));
  return isText ? [] : [{ code: 'text_changed', values }];
}

/** @param {import('./logged-case.js').Standing} standing @returns {readonly string[]} */
function statuses({ publication, procedure, isAnswered }) {
  if (publication === 'withheld') return ['rejected'];
  if (procedure !== 'open') return [procedure];
  return isAnswered ? ['answered'] : OPEN;
}
