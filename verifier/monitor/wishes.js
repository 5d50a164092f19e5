import { parseArgs } from 'node:util';
import { COSIGNATURE_V1, ED25519, parseVkey } from '../lib/note.js';
import { CouldNotCheck } from './could-not-check.js';
import { readKeyFile } from './key-file.js';

/** Decimal places are of no use here, nor is what is negative. */
const COUNT = /^\d{1,9}$/;

const OPTIONS = /** @type {const} */ ({
  all: { type: 'boolean', default: false },
  api: { type: 'string' },
  cosign: { type: 'string' },
  grace: { type: 'string', default: '1' },
  help: { type: 'boolean', short: 'h', default: false },
  json: { type: 'boolean', default: false },
  key: { type: 'string' },
  lang: { type: 'string' },
  listen: { type: 'string', default: '127.0.0.1:7380' },
  log: { type: 'string', multiple: true },
  name: { type: 'string' },
  out: { type: 'string' },
  settle: { type: 'string', default: '3' },
  state: { type: 'string' },
  timeout: { type: 'string', default: '30' },
  vkey: { type: 'string', multiple: true },
  'witness-key': { type: 'string', multiple: true },
  witnesses: { type: 'string' },
});

/** @param {string} why */
const usage = (why) => new CouldNotCheck('usage', { why });

/** @param {readonly string[]} words */
export function parseWords(words) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(error instanceof Error ? `${error.message}.` : '');
  }
}

/** @typedef {ReturnType<typeof parseWords>['values']} Options */

/** Asked for, or the one of the system; Bulgarian otherwise. @param {readonly string[]} words @param {NodeJS.ProcessEnv} environment @returns {import('./words.js').Language} */
export function languageOf(words, environment) {
  const at = words.indexOf('--lang');
  const asked = words.find((word) => word.startsWith('--lang='))?.slice(7) ?? (at < 0 ? undefined : words[at + 1]);
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return asked === 'en' || (asked !== 'bg' && system.startsWith('en')) ? 'en' : 'bg';
}

/**
 * @param {string | undefined} address
 * @param {Options} options
 * @returns {Promise<import('./visit.js').Wish>}
 * @throws {CouldNotCheck}
 */
export async function wishOf(address, options) {
  const keys = await vkeys(options.vkey, ED25519, 'vkey_malformed');
  const [first] = keys;
  if (!first) throw usage('--vkey …');
  const other = keys.find(({ name }) => name !== first.name);
  if (other) throw usage(`--vkey: ${first.name}, ${other.name}.`);
  const witnessKeys = await vkeys(options['witness-key'], COSIGNATURE_V1, 'witness_key_malformed');
  return {
    log: urlOf(address, 'https://…/log'),
    keys,
    state: required(options.state, '--state'),
    witnessKeys,
    witnesses: options.witnesses === undefined ? witnessKeys.length : count(options.witnesses, '--witnesses'),
    api: options.api === undefined ? null : urlOf(options.api, '--api'),
    cosigner: options.cosign === undefined ? null : await readKeyFile(options.cosign),
    all: options.all ?? false,
    grace: count(options.grace, '--grace'),
    seconds: Math.max(1, count(options.timeout, '--timeout')),
    settle: count(options.settle, '--settle'),
    now: () => new Date(),
  };
}

/**
 * @param {readonly string[] | undefined} given
 * @param {number} type
 * @param {import('./words.js').FailureCode} code
 */
export async function vkeys(given, type, code) {
  return Promise.all(
    (given ?? []).map(async (text) => {
      const key = await parseVkey(text);
      if (key?.type !== type) throw new CouldNotCheck(code, { key: text });
      return key;
    }),
  );
}

/** @param {string | undefined} value @param {string} name */
export function required(value, name) {
  if (!value) throw usage(`${name} …`);
  return value;
}

/** @param {string} value @param {string} name */
function count(value, name) {
  if (!COUNT.test(value)) throw usage(`${name} ${value}?`);
  return Number(value);
}

/** @param {string | undefined} value @param {string} name */
function urlOf(value, name) {
  const url = URL.canParse(value ?? '') ? new URL(value ?? '') : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw usage(name);
  url.search = url.hash = '';
  return url;
}
