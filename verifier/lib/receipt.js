import { equal } from './bytes.js';
import { openCheckpoint } from './checkpoint.js';
import { LABELS, opens } from './commitment.js';
import { cosignedAt, verifyCosignatures } from './cosignature.js';
import { parseEntry } from './entry.js';
import { parseVkey } from './note.js';
import { parseExtra, parseProof } from './proof.js';
import { faultOfPromise, parsePromise } from './promise.js';
import { leafHash, verifyInclusion } from './tree.js';

/**
 * What a check may say. The code is stable; its words are the reader's.
 *
 * @typedef {'text_matches' | 'text_differs' | 'text_not_given' | 'text_not_opened'} TextCode
 * @typedef {'included' | 'not_included' | 'index_beyond_size' | 'promised' | 'promise_overdue' | 'promise_for_another_entry'} InLogCode
 * @typedef {'signed' | 'vkeys_malformed' | import('./checkpoint.js').CheckpointFault} SignedCode
 * @typedef {'witnessed' | 'too_few_witnesses' | 'witness_signature_wrong' | 'witness_keys_malformed' | 'no_witnesses_asked' | 'not_yet_witnessed'} WitnessedCode
 * @typedef {'receipt_malformed' | 'extra_malformed' | import('./entry.js').EntryFault} ReceiptFault
 */

/**
 * @template {string} Code
 * @typedef {{ state: 'passed' | 'failed' | 'skipped', code: Code | ReceiptFault }} Check `skipped`: nobody asked, or there is nothing yet that could be asked.
 */

/**
 * @typedef {object} Seen
 * @property {string} name
 * @property {number | null} at Seconds since 1970.
 *
 * @typedef {object} Verified
 * @property {'receipt' | 'promise' | 'unknown'} kind
 * @property {boolean} isGood No check failed, and at least the log signed.
 * @property {{ text: Check<TextCode>, inLog: Check<InLogCode>, signed: Check<SignedCode>, witnessed: Check<WitnessedCode> }} checks
 * @property {import('./entry.js').Entry | null} entry Told by the receipt; true only with the checks.
 * @property {number | null} index
 * @property {import('./checkpoint.js').Checkpoint | null} checkpoint
 * @property {Date | null} deadline Of a promise.
 * @property {readonly Seen[]} witnesses Those whose signature is good.
 *
 * @typedef {object} Question
 * @property {string} proof The receipt, or the promise, as it was given out.
 * @property {Readonly<Partial<Record<import('./commitment.js').Label, string>>>} [texts] What should have been received; without any, the text is not checked.
 * @property {readonly string[]} vkeys The log's verifier keys, old ones too.
 * @property {readonly string[]} [witnessKeys]
 * @property {number} [witnesses] How many of them must have signed; all when it is not said.
 * @property {Date} [now] For a promise; without it, its deadline is not judged.
 */

/** @type {Check<never>} */
const MALFORMED = { state: 'failed', code: 'receipt_malformed' };

/** @template {string} Code @param {Code} code @returns {{ state: 'passed', code: Code }} */
const passed = (code) => ({ state: 'passed', code });
/** @template {string} Code @param {Code} code @returns {{ state: 'failed', code: Code }} */
const failed = (code) => ({ state: 'failed', code });
/** @template {string} Code @param {Code} code @returns {{ state: 'skipped', code: Code }} */
const skipped = (code) => ({ state: 'skipped', code });

/**
 * Four questions to a receipt: does the text match, is it in the log, did the log sign, did witnesses see it. Each has its own answer. Nothing
 * throws, whatever the receipt is.
 *
 * @param {Question} question
 * @returns {Promise<Verified>}
 */
export async function verifyReceipt(question) {
  const text = String(question.proof).replaceAll('\r\n', '\n');
  const [proof, promise] = [parseProof(text), parsePromise(text)];
  if (proof) return verifyProof(proof, question);
  if (promise) return verifyPromise(promise, question);
  return verified('unknown', { text: MALFORMED, inLog: MALFORMED, signed: MALFORMED, witnessed: MALFORMED }, {});
}

/**
 * @param {import('./proof.js').Proof} proof
 * @param {Question} question
 */
async function verifyProof(proof, { texts = {}, vkeys, witnessKeys = [], witnesses }) {
  const keys = await keysFrom(vkeys);
  const opened = await openCheckpoint(proof.checkpoint, keys ?? []);
  const { checkpoint } = opened;
  const told = toldBy(parseExtra(proof.extra));
  const seen = await witnessed(opened.note, witnessKeys, witnesses);
  return verified(
    'receipt',
    {
      text: await textCheck(told, texts),
      inLog: await inclusion(told, proof, checkpoint),
      signed: keys === null ? failed('vkeys_malformed') : opened.fault === null ? passed('signed') : failed(opened.fault),
      witnessed: seen.check,
    },
    { entry: told.entry, index: proof.index, checkpoint, witnesses: seen.witnesses },
  );
}

/**
 * @param {import('./promise.js').LogPromise} promise
 * @param {Question} question
 */
async function verifyPromise(promise, { texts = {}, vkeys, now }) {
  const keys = await keysFrom(vkeys);
  const fault = await faultOfPromise(promise, keys ?? []);
  const told = toldBy(promise.extra);
  const isOverdue = now !== undefined && now > promise.deadline;
  return verified(
    'promise',
    {
      text: await textCheck(told, texts),
      inLog: told.fault
        ? failed(told.fault)
        : !equal(await leafHash(promise.extra.entry), promise.leaf)
          ? failed('promise_for_another_entry')
          : isOverdue
            ? failed('promise_overdue')
            : skipped('promised'),
      signed: keys === null ? failed('vkeys_malformed') : fault === null ? passed('signed') : failed(fault),
      witnessed: skipped('not_yet_witnessed'),
    },
    { entry: told.entry, deadline: promise.deadline },
  );
}

/**
 * @param {Verified['kind']} kind
 * @param {Verified['checks']} checks
 * @param {Partial<Verified>} told
 * @returns {Verified}
 */
function verified(kind, checks, { entry = null, index = null, checkpoint = null, deadline = null, witnesses = [] }) {
  const isGood = checks.signed.state === 'passed' && Object.values(checks).every(({ state }) => state !== 'failed');
  return { kind, isGood, checks, entry, index, checkpoint, deadline, witnesses };
}

/**
 * @typedef {{ fault: ReceiptFault, entry: null, extra: null } | { fault: null, entry: import('./entry.js').Entry, extra: import('./proof.js').Extra }} Told
 *
 * @param {import('./proof.js').Extra | null} extra
 * @returns {Told}
 */
function toldBy(extra) {
  if (!extra) return { fault: 'extra_malformed', entry: null, extra: null };
  const { fault, entry } = parseEntry(extra.entry);
  return fault === null ? { fault, entry, extra } : { fault, entry: null, extra: null };
}

/**
 * Every text that is given must be the one of the entry; so must be, whether or not somebody knows the text, the labels of the salts.
 *
 * @param {Told} told
 * @param {NonNullable<Question['texts']>} texts
 * @returns {Promise<Check<TextCode>>}
 */
async function textCheck(told, texts) {
  if (told.fault) return failed(told.fault);
  const { entry, extra } = told;
  const given = LABELS.filter((label) => texts[label] !== undefined);
  if (given.length === 0) return skipped('text_not_given');
  for (const label of given) {
    const [commitment, salt] = [entry.c?.[label], extra.salts[label]];
    if (commitment === undefined || salt === undefined) return failed('text_not_opened');
    if (!(await opens({ commitment, salt, label, content: texts[label] ?? '' }))) return failed('text_differs');
  }
  return passed('text_matches');
}

/**
 * @param {Told} told
 * @param {import('./proof.js').Proof} proof
 * @param {import('./checkpoint.js').Checkpoint | null} checkpoint
 * @returns {Promise<Check<InLogCode>>}
 */
async function inclusion(told, { index, hashes }, checkpoint) {
  if (told.fault) return failed(told.fault);
  if (!checkpoint) return failed('receipt_malformed');
  if (index >= checkpoint.size) return failed('index_beyond_size');
  const leaf = await leafHash(told.extra.entry);
  const isIn = await verifyInclusion({ leaf, index, size: checkpoint.size, proof: hashes, root: checkpoint.root });
  return isIn ? passed('included') : failed('not_included');
}

/**
 * @param {import('./note.js').Note | null} note
 * @param {readonly string[]} witnessKeys
 * @param {number | undefined} wanted
 * @returns {Promise<{ check: Check<WitnessedCode>, witnesses: Seen[] }>}
 */
async function witnessed(note, witnessKeys, wanted) {
  const keys = await keysFrom(witnessKeys);
  if (keys === null) return { check: failed('witness_keys_malformed'), witnesses: [] };
  if (!note) return { check: failed('receipt_malformed'), witnesses: [] };
  const { valid, wrong } = await verifyCosignatures(note, keys);
  const witnesses = valid.map((key) => ({ name: key.name, at: cosignedAt(note, key) }));
  const least = wanted ?? keys.length;
  if (wrong.length > 0) return { check: failed('witness_signature_wrong'), witnesses };
  if (least === 0) return { check: skipped('no_witnesses_asked'), witnesses };
  return { check: witnesses.length >= least ? passed('witnessed') : failed('too_few_witnesses'), witnesses };
}

/**
 * @param {readonly string[]} vkeys
 * @returns {Promise<import('./note.js').VerifierKey[] | null>} each once; null when one of them is none
 */
async function keysFrom(vkeys) {
  const keys = await Promise.all([...new Set(vkeys)].map(parseVkey));
  return keys.every((key) => key !== null) ? keys : null;
}
