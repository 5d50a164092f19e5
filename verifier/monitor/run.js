import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64 } from '../lib/bytes.js';
import { COSIGNATURE_V1, ED25519, formatVkey, signingKey } from '../lib/note.js';
import { CouldNotCheck } from './could-not-check.js';
import { HELP } from './help.js';
import { formatKey, readKeyFile } from './key-file.js';
import { alone } from './lock.js';
import { failureReport, keepAlarm, reportOf } from './report.js';
import { visit } from './visit.js';
import { languageOf, parseWords, required, vkeys, wishOf } from './wishes.js';
import { Witness } from './witness.js';
import { witnessServer } from './witness-server.js';
import { LINES, say } from './words.js';
import { writeWhole } from './write-whole.js';

/** What the process says with its end. */
export const EXIT = /** @type {const} */ ({ good: 0, alarm: 1, unchecked: 2 });

/**
 * @typedef {(text: string) => void} Print
 * @typedef {{ options: import('./wishes.js').Options, address: string | undefined, language: import('./words.js').Language, print: Print }} Call
 */

/**
 * @param {readonly string[]} words
 * @param {Print} print
 * @param {Print} complain
 * @returns {Promise<number>} how the process ends
 */
export async function run(words, print, complain) {
  const language = languageOf(words, process.env);
  try {
    const { values: options, positionals } = parseWords(words);
    const [command, ...rest] = positionals;
    if (options.help) return said(print, HELP[language]);
    const work = command === undefined ? undefined : COMMANDS[command];
    if (rest.length > (work ? 1 : 0)) throw new CouldNotCheck('usage', { why: rest.join(' ') });
    return await (work ?? monitor)({ options, address: work ? rest[0] : command, language, print });
  } catch (error) {
    const failure =
      error instanceof CouldNotCheck ? error : new CouldNotCheck('failed', { why: error instanceof Error ? error.message : '' });
    complain(failureReport(failure, language));
    return EXIT.unchecked;
  }
}

/** @type {Readonly<Record<string, (call: Call) => Promise<number>>>} */
const COMMANDS = {
  // A visit that ends in a cosignature.
  cosign: (call) => monitor({ ...call, options: { ...call.options, cosign: required(call.options.key ?? call.options.cosign, '--key') } }),
  keygen,
  witness,
};

/** @param {Print} print @param {string} text */
function said(print, text) {
  print(text);
  return EXIT.good;
}

/** @param {Call} call */
async function monitor({ options, address, language, print }) {
  const wish = await wishOf(address, options);
  return alone(wish.state, async () => {
    const outcome = await visit(wish);
    const report = reportOf(outcome, language);
    const isAlarm = outcome.findings.length > 0;
    const kept = isAlarm ? keepAlarm(wish.state, outcome, { report, now: wish.now() }) : null;
    const cosigned = outcome.cosigned && (options.out ?? join(wish.state, 'cosigned-checkpoint'));
    if (outcome.cosigned && cosigned) writeWhole(cosigned, outcome.cosigned);
    const added = [kept && say(LINES.kept, language, { at: kept }), cosigned && say(LINES.cosigned, language, { at: cosigned })];
    print(options.json ? jsonOf(outcome, { kept, cosigned }) : [report, ...added.filter(Boolean)].join('\n'));
    return isAlarm ? EXIT.alarm : EXIT.good;
  });
}

/**
 * @param {import('./visit.js').Outcome} outcome
 * @param {{ kept: string | null, cosigned: string | null }} files
 */
function jsonOf({ findings, checkpoint, witnesses, cases, compared, waiting }, files) {
  const { origin, size, root } = checkpoint ?? { origin: null, size: null, root: null };
  const result = findings.length > 0 ? 'alarm' : 'good';
  return JSON.stringify({ result, origin, size, root: root && toBase64(root), findings, witnesses, cases, compared, waiting, ...files });
}

/** A new key of a witness, in a file that only its owner reads. @param {Call} call */
async function keygen({ options, print }) {
  const [name, out] = [required(options.name, '--name'), required(options.out, '--out')];
  // Whoever overwrites a key loses the witness that others know.
  if (existsSync(out)) throw new CouldNotCheck('usage', { why: `${out}: !` });
  const key = await signingKey(name, COSIGNATURE_V1, new Uint8Array(randomBytes(32))).catch(() => {
    throw new CouldNotCheck('usage', { why: `--name ${name}?` });
  });
  writeWhole(out, formatKey(key), 0o600);
  return said(print, formatVkey(key));
}

/** Runs until it is told to end. @param {Call} call */
async function witness({ options, print }) {
  const key = await readKeyFile(required(options.key, '--key'));
  const logs = await vkeys(options.log, ED25519, 'vkey_malformed');
  if (logs.length === 0) throw new CouldNotCheck('usage', { why: '--log …' });
  const state = required(options.state, '--state');
  const [, host = '', port = ''] = /^(.*):(\d{1,5})$/.exec(options.listen) ?? [];
  if (host === '' || Number(port) > 65_535) throw new CouldNotCheck('usage', { why: `--listen ${options.listen}?` });
  return alone(state, async () => {
    const server = witnessServer(new Witness({ key, logs, state, now: () => new Date() }), (why) => print(why));
    await new Promise((resolve, reject) =>
      server.once('error', reject).listen(Number(port), host.replace(/^\[|\]$/g, ''), () => resolve(null)),
    );
    const bound = server.address();
    print(`${formatVkey(key)}\nhttp://${host}:${typeof bound === 'object' && bound ? bound.port : port}`);
    await new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
    });
    server.closeAllConnections();
    server.close();
    return EXIT.good;
  });
}
