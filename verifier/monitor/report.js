import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64 } from '../lib/bytes.js';
import { FINDINGS } from './finding-words.js';
import { FAILURES, LINES, say } from './words.js';
import { writeWhole } from './write-whole.js';

/** Findings that are written out one by one. */
const MOST_SHOWN = 50;

/** @typedef {import('./words.js').Language} Language */

/**
 * @param {import('./visit.js').Outcome} outcome
 * @param {Language} language
 * @returns {string} in lines
 */
export function reportOf({ findings, checkpoint, before, witnesses, cases, compared, waiting }, language) {
  const line = (/** @type {keyof typeof LINES} */ name, values = {}) => say(LINES[name], language, values);
  const isRead = checkpoint !== null && cases > 0;
  return [
    findings.length === 0 ? line('good') : line('alarm', { count: findings.length }),
    ...findings
      .slice(0, MOST_SHOWN)
      .flatMap(({ code, values }) => [
        `  • ${say(FINDINGS[code].means, language, values)} [${code}]`,
        `    ${line('todo', { what: say(FINDINGS[code].todo, language) })}`,
      ]),
    ...(findings.length > MOST_SHOWN ? [line('more', { count: findings.length - MOST_SHOWN })] : []),
    ...(checkpoint ? [line('size', { ...checkpoint, root: toBase64(checkpoint.root) })] : []),
    ...(checkpoint ? [before ? line('new', { count: checkpoint.size - before.checkpoint.size }) : line('first')] : []),
    ...(isRead ? [line('cases', { count: cases })] : []),
    ...(witnesses.length > 0 ? [line('witnesses', { count: witnesses.length })] : []),
    ...(isRead ? [compared === null ? line('notCompared') : line('compared', { count: compared })] : []),
    ...(waiting > 0 ? [line('waiting', { count: waiting })] : []),
  ].join('\n');
}

/**
 * @param {import('./could-not-check.js').CouldNotCheck} failure
 * @param {Language} language
 */
export const failureReport = ({ code, values }, language) => `${say(LINES.unchecked, language)}\n${say(FAILURES[code], language, values)}`;

/**
 * Keeps an alarm for others to see: the report, and both signed versions. The same alarm a second time is not kept again.
 *
 * @param {string} state Folder.
 * @param {import('./visit.js').Outcome} outcome
 * @param {{ report: string, now: Date }} told
 * @returns {string} the folder
 */
export function keepAlarm(state, { findings, note, before }, { report, now }) {
  const alarms = join(state, 'alarms');
  mkdirSync(alarms, { recursive: true });
  const told = `${JSON.stringify(findings, null, 2)}\n`;
  const last = readdirSync(alarms).sort().at(-1);
  if (last && existsSync(join(alarms, last, 'findings.json')) && readFileSync(join(alarms, last, 'findings.json'), 'utf8') === told) {
    return join(alarms, last);
  }
  const folder = join(alarms, now.toISOString().replaceAll(/[:.]/g, '-'));
  mkdirSync(folder, { recursive: true });
  if (before) writeWhole(join(folder, 'seen-before.txt'), before.note);
  if (note) writeWhole(join(folder, 'seen-now.txt'), note);
  writeWhole(join(folder, 'report.txt'), `${now.toISOString()}\n\n${report}\n`);
  writeWhole(join(folder, 'findings.json'), told);
  return folder;
}
