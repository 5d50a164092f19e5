/**
 * What the log says of one case.
 *
 * @typedef {object} Standing What a decision may change, and what an undone one gives back.
 * @property {'pending' | 'published' | 'withheld'} publication
 * @property {'open' | 'closed' | 'forwarded' | 'merged' | 'withdrawn'} procedure
 * @property {boolean} isModerated Somebody decided on it.
 * @property {boolean} isAnswered And not opened again since.
 * @property {string | null} title What the newest entry that shows a text commits to.
 * @property {string | null} text
 *
 * @typedef {object} LoggedCase
 * @property {Standing} standing
 * @property {Standing | null} before As it was before the newest decision.
 * @property {string} moderate A day in Europe/Sofia.
 * @property {string | null} decide A day in Europe/Sofia.
 * @property {'original' | 'everything' | null} erased
 * @property {string | null} overturnedAt When the newest decision was to overturn an earlier one: what follows in that second is part of it.
 */

/** @typedef {import('../lib/entry.js').Entry} Entry */

/** @type {Standing} */
const RECEIVED = { publication: 'pending', procedure: 'open', isModerated: false, isAnswered: false, title: null, text: null };

/** @param {Entry} entry @returns {LoggedCase} */
export const receivedCase = ({ due }) => ({
  standing: RECEIVED,
  before: null,
  moderate: due?.moderate ?? '',
  decide: due?.decide ?? null,
  erased: null,
  overturnedAt: null,
});

/** Of a case that an earlier log knows, nothing is due here. @returns {LoggedCase} */
export const caseOfEarlierLog = () => ({ ...receivedCase(/** @type {Entry} */ ({})), standing: { ...RECEIVED, isModerated: true } });

/**
 * What each decision makes of the standing. A total table: a decision that is not in it does not pass the types.
 *
 * @type {Readonly<Record<import('../lib/entry-fields.js').Decision, Partial<Standing>>>}
 */
const EFFECTS = {
  publish: { publication: 'published', isModerated: true },
  publish_redacted: { publication: 'published', isModerated: true },
  edit: { publication: 'published', isModerated: true },
  reject: { publication: 'withheld', isModerated: true },
  merge: { procedure: 'merged', isModerated: true },
  unmerge: { procedure: 'open', isAnswered: false },
  forward: { procedure: 'forwarded', isModerated: true },
  reopen: { procedure: 'open', isAnswered: false },
  close: { procedure: 'closed', isModerated: true },
  withdraw: { procedure: 'withdrawn', isModerated: true },
  uphold: {},
  // What it is replaced by is the next decision.
  overturn: {},
  undo: {},
  redact_answer: {},
};

/**
 * Applies an entry to its case, in place.
 *
 * @param {LoggedCase} logged
 * @param {Entry} entry Neither `received` nor `continued`.
 */
export function apply(logged, entry) {
  if (entry.t === 'decision' && entry.d) decide(logged, entry, entry.d);
  else if (entry.t === 'response') logged.standing = { ...logged.standing, isAnswered: true };
  else if (entry.t === 'erased') logged.erased = logged.erased === 'everything' ? logged.erased : (entry.what ?? null);
  else if (entry.t === 'deadline' && entry.term === 'decide') logged.decide = entry.new ?? null;
  else if (entry.t === 'deadline' && entry.term === 'moderate') logged.moderate = entry.new ?? '';
}

/**
 * @param {LoggedCase} logged
 * @param {Entry} entry
 * @param {import('../lib/entry-fields.js').Decision} d
 */
function decide(logged, { at, c }, d) {
  if (d === 'undo') {
    logged.standing = logged.before ?? logged.standing;
    logged.before = null;
    return;
  }
  const isPartOfAppeal = logged.overturnedAt === at;
  if (!isPartOfAppeal) logged.before = logged.standing;
  logged.overturnedAt = d === 'overturn' ? at : null;
  const shows = c?.title !== undefined || c?.text !== undefined ? { title: c.title ?? null, text: c.text ?? null } : {};
  // A text that is older than the log was shown without being committed to.
  const hides = d === 'publish' || d === 'publish_redacted' || d === 'edit' ? { title: null, text: null } : {};
  logged.standing = { ...logged.standing, ...EFFECTS[d], ...hides, ...shows };
}

/** Whether everybody may read the text, as far as the log tells. @param {LoggedCase} logged */
export const isTextShown = ({ standing: { publication, procedure }, erased }) =>
  publication === 'published' && procedure !== 'withdrawn' && procedure !== 'merged' && erased !== 'everything';
