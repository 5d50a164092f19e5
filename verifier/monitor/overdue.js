/**
 * What of the log's cases is late: by their own entries, and today.
 *
 * @module
 */

const DAY = 86_400_000;

/** @param {Date} now @returns {string} the day in Europe/Sofia */
export const dayInSofia = (now) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Sofia', dateStyle: 'short' }).format(now);

/**
 * The last day of a term counts as in time; the grace comes after it.
 *
 * @param {string} today
 * @param {number} grace Days.
 */
const lastGoodDay = (today, grace) => new Date(Date.parse(`${today}T00:00:00Z`) - (grace + 1) * DAY).toISOString().slice(0, 10);

/**
 * @param {ReadonlyMap<string, import('./logged-case.js').LoggedCase>} cases
 * @param {{ today: string, grace: number }} when A day in Europe/Sofia, and days that pass before something is called late.
 * @returns {import('./findings.js').Finding[]}
 */
export function overdue(cases, { today, grace }) {
  const late = lastGoodDay(today, grace);
  /** @type {import('./findings.js').Finding[]} */
  const findings = [];
  for (const [name, { standing, moderate, decide, erased }] of cases) {
    if (standing.procedure !== 'open' || erased === 'everything') continue;
    if (!standing.isModerated && moderate !== '' && moderate <= late)
      findings.push({ code: 'moderation_overdue', values: { case: name, due: moderate } });
    const isOwed = standing.publication !== 'withheld' && !standing.isAnswered;
    if (isOwed && decide !== null && decide <= late) findings.push({ code: 'decision_overdue', values: { case: name, due: decide } });
  }
  return findings;
}
