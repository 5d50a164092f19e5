import { equal } from '../lib/bytes.js';
import { openCheckpoint } from '../lib/checkpoint.js';
import { cosign, verifyCosignatures } from '../lib/cosignature.js';
import { RightEdge } from '../lib/tiles.js';
import { bulkHasher } from './bulk-hasher.js';
import { compare } from './compare.js';
import { CouldNotCheck } from './could-not-check.js';
import { keyOf } from './findings.js';
import { Ledger } from './ledger.js';
import { LogSource } from './log-source.js';
import { dayInSofia, overdue } from './overdue.js';
import { casesOnSite, waitingEntries } from './site.js';
import { readState, writeState } from './state.js';
import { verifyTree } from './verify-tree.js';

/** The log has promised to take in within an hour what waits. */
const PROMISED = 3_600_000;

/** @typedef {import('./findings.js').Finding} Finding */

/**
 * @typedef {object} Wish
 * @property {URL} log
 * @property {readonly import('../lib/note.js').VerifierKey[]} keys The log's, all with its origin as their name.
 * @property {string} state Folder.
 * @property {readonly import('../lib/note.js').VerifierKey[]} witnessKeys
 * @property {number} witnesses How many must have signed.
 * @property {URL | null} api The site, to compare with.
 * @property {import('../lib/note.js').SigningKey | null} cosigner
 * @property {boolean} all Whether to check from the first entry on.
 * @property {number} grace Days after a term before it is called overdue.
 * @property {number} seconds For each answer.
 * @property {number} settle Seconds to wait where log and site differ, before both are read again.
 * @property {() => Date} now
 *
 * @typedef {object} Outcome
 * @property {readonly Finding[]} findings None where all is good.
 * @property {import('../lib/checkpoint.js').Checkpoint | null} checkpoint
 * @property {string} note What was served.
 * @property {import('./state.js').State | null} before
 * @property {readonly string[]} witnesses Those whose signature is good.
 * @property {number} cases
 * @property {number | null} compared Cases of the site; null where nobody asked.
 * @property {number} waiting Differences that may still go away.
 * @property {string | null} cosigned The checkpoint with the cosignature added.
 *
 * @typedef {Outcome & { edge: RightEdge, ledger: Ledger }} Reading
 */

/**
 * One visit to a log. The state moves on only when the whole tree is good.
 *
 * @param {Wish} wish
 * @returns {Promise<Outcome>}
 * @throws {CouldNotCheck}
 */
export async function visit(wish) {
  const before = readState(wish.state);
  const [{ name }] = /** @type {[import('../lib/note.js').VerifierKey]} */ (wish.keys);
  if (before && before.checkpoint.origin !== name) {
    throw new CouldNotCheck('state_of_other_log', { kept: before.checkpoint.origin, given: name });
  }
  const first = await read(wish, before, before, wish.all);
  if (!isTreeGood(first)) return before && !wish.all ? closely(wish, before, first) : first;
  const story = await compareWithSite(wish, first);
  const { reading } = story;
  if (!isTreeGood(reading)) return reading;
  const { checkpoint, note, edge, ledger } = reading;
  if (checkpoint) {
    const { tiles, kept: open } = edge;
    writeState(wish.state, {
      note,
      checkpoint,
      tiles,
      open,
      isContinuation: ledger.isContinuation,
      cases: ledger.cases,
      doubts: story.doubts,
    });
  }
  const late = overdue(ledger.cases, { today: dayInSofia(wish.now()), grace: wish.grace });
  return {
    ...reading,
    before,
    findings: withoutRepeats([...first.findings, ...reading.findings, ...late, ...story.findings]),
    compared: story.compared,
    waiting: story.waiting,
    cosigned: wish.cosigner && (await cosigned(note, wish.cosigner, wish.now())),
  };
}

/** Findings that say nothing against the tree itself. @type {readonly import('./finding-words.js').FindingCode[]} */
const BESIDE_THE_TREE = [
  'entry_invalid',
  'continued_inside',
  'received_twice',
  'case_never_received',
  'too_few_witnesses',
  'witness_signature_wrong',
];

/** @param {Outcome} outcome */
const isTreeGood = ({ findings }) => findings.every(({ code }) => BESIDE_THE_TREE.includes(code));

/**
 * Where what was added does not fit what was verified before, only the whole tree tells why: it may fit what is signed now, and so not what was
 * signed then.
 *
 * @param {Wish} wish
 * @param {import('./state.js').State} before
 * @param {Reading} first
 */
async function closely(wish, before, first) {
  if (!first.findings.some(({ code }) => code === 'tree_differs' || code === 'tile_differs')) return first;
  const whole = await read(wish, before, before, true);
  return isTreeGood(whole) ? first : whole;
}

/** @param {readonly Finding[]} findings */
const withoutRepeats = (findings) => [...new Map(findings.map((each) => [keyOf(each), each])).values()];

/**
 * Reads the log from where `from` stands.
 *
 * @param {Wish} wish
 * @param {Pick<import('./state.js').State, 'checkpoint' | 'tiles' | 'open' | 'cases' | 'isContinuation'> | null} from
 * @param {import('./state.js').State | null} before
 * @param {boolean} all
 * @returns {Promise<Reading>}
 */
async function read(wish, from, before, all) {
  const source = new LogSource(wish.log, wish.seconds);
  const start = all ? null : from;
  const edge = new RightEdge(bulkHasher, start?.tiles, start?.open);
  if (!edge.isSound) throw new CouldNotCheck('state_damaged', { at: wish.state, why: 'tiles' });
  const ledger = new Ledger();
  if (start) Object.assign(ledger, { cases: start.cases, isContinuation: start.isContinuation });
  /** @type {Reading} */
  const reading = {
    ...{ findings: [], checkpoint: null, note: '', before, witnesses: [], cases: 0, compared: null, waiting: 0, cosigned: null },
    edge,
    ledger,
  };
  const { note, opened } = await newestCheckpoint(source, wish, from?.checkpoint ?? null);
  if (opened.fault === 'checkpoint_malformed') throw new CouldNotCheck('checkpoint_malformed', { at: `${wish.log.href}/checkpoint` });
  if (opened.fault !== null) return { ...reading, note, checkpoint: opened.checkpoint, findings: [{ code: opened.fault, values: {} }] };
  const { checkpoint } = opened;
  const past = from && faultOfPast(from.checkpoint, checkpoint);
  if (past) return { ...reading, note, checkpoint, findings: [past] };
  const seen = await witnessesOf(opened.note, wish);
  const skip = start?.checkpoint.size ?? 0;
  const tree = await verifyTree({
    ...{ source, checkpoint, edge, hasher: bulkHasher, before: from?.checkpoint ?? null },
    onEntry: (index, entry) => {
      if (index >= skip) ledger.add(index, entry);
    },
  });
  const findings = [...tree.findings, ...seen.findings, ...ledger.findings];
  if (!tree.isWhole && tree.findings.length === 0) findings.unshift({ code: 'tree_differs', values: {} });
  if (tree.isWhole && !tree.keepsPast) findings.unshift({ code: 'fork', values: { before: from?.checkpoint.size ?? 0 } });
  return { ...reading, note, checkpoint, findings, witnesses: seen.witnesses, cases: ledger.cases.size };
}

/**
 * An older checkpoint may come from a cache, for a second or two: only one that stays is a rollback.
 *
 * @param {LogSource} source
 * @param {Wish} wish
 * @param {import('../lib/checkpoint.js').Checkpoint | null} seen
 */
async function newestCheckpoint(source, wish, seen) {
  for (let attempt = 0; ; attempt += 1) {
    const note = await source.checkpoint();
    const opened = await openCheckpoint(note, wish.keys);
    const isOld = opened.fault === null && seen !== null && opened.checkpoint.size < seen.size;
    if (!isOld || attempt > 0) return { note, opened };
    await pause(wish.settle);
  }
}

/** @param {number} seconds */
const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/**
 * @param {import('../lib/checkpoint.js').Checkpoint} seen
 * @param {import('../lib/checkpoint.js').Checkpoint} now
 * @returns {Finding | null}
 */
function faultOfPast(seen, now) {
  if (now.size < seen.size) return { code: 'rollback', values: { before: seen.size, now: now.size } };
  return now.size === seen.size && !equal(now.root, seen.root) ? { code: 'fork', values: { before: seen.size } } : null;
}

/**
 * @param {import('../lib/note.js').Note} note
 * @param {Wish} wish
 * @returns {Promise<{ findings: Finding[], witnesses: string[] }>}
 */
async function witnessesOf(note, { witnessKeys, witnesses: wanted }) {
  const { valid, wrong } = await verifyCosignatures(note, witnessKeys);
  /** @type {Finding[]} */
  const findings = wrong.map(({ name }) => ({ code: 'witness_signature_wrong', values: { name } }));
  if (valid.length < wanted) findings.push({ code: 'too_few_witnesses', values: { seen: valid.length, wanted } });
  return { findings, witnesses: valid.map(({ name }) => name) };
}

/**
 * Site and log are never read in the same moment: what differs is read again, and only what differs twice is told. While entries wait to be taken
 * in, a difference has until the log's promise is over.
 *
 * @param {Wish} wish
 * @param {Reading} first
 * @returns {Promise<{ reading: Reading, findings: readonly Finding[], compared: number | null, waiting: number, doubts: Record<string, string> }>}
 */
async function compareWithSite(wish, first) {
  const { api, seconds, settle, now } = wish;
  const none = { reading: first, findings: [], waiting: 0, doubts: {} };
  if (!api) return { ...none, compared: null };
  const site = await casesOnSite(api, seconds);
  const differing = await compare(first.ledger.cases, site);
  if (differing.length === 0) return { ...none, compared: site.size };
  await pause(settle);
  const { checkpoint, edge, ledger } = first;
  const from = checkpoint && { checkpoint, tiles: edge.tiles, open: edge.kept, cases: ledger.cases, isContinuation: ledger.isContinuation };
  const reading = await read(wish, from, first.before, false);
  if (!isTreeGood(reading)) return { ...none, reading, compared: null };
  const again = await casesOnSite(api, seconds);
  const keys = new Set(differing.map(doubtKey));
  const lasting = (await compare(reading.ledger.cases, again)).filter((finding) => keys.has(doubtKey(finding)));
  const isWaiting = lasting.length > 0 && (await waitingEntries(api, seconds)) > 0;
  const doubts = Object.fromEntries(lasting.map((each) => [doubtKey(each), first.before?.doubts[doubtKey(each)] ?? now().toISOString()]));
  const isOver = (/** @type {Finding} */ each) => !isWaiting || now().getTime() - Date.parse(doubts[doubtKey(each)] ?? '') >= PROMISED;
  const findings = lasting.filter(isOver);
  return { reading, findings, compared: again.size, waiting: lasting.length - findings.length, doubts };
}

/** @param {Finding} finding */
const doubtKey = ({ code, values }) => `${code} ${values['case']}`;

/**
 * Says as a witness that this is the newest tree that was seen, and consistent with all before.
 *
 * @param {string} note
 * @param {import('../lib/note.js').SigningKey} cosigner
 * @param {Date} now
 */
async function cosigned(note, cosigner, now) {
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  return note + (await cosign(text, cosigner, now));
}
