import { addDays, type CivilDate, startOfDayInstant } from '../src/kernel/civil-date.js';
import { SYSTEM } from '../src/kernel/actor.js';
import { dutyOf, keepsPublicText, lastDayKept, type Terms } from '../src/features/submissions/domain/erasure.js';
import { Json, type Row } from './tables.js';
import type { WrittenCase } from './written-case.js';

/** Details of a line of the history that may be somebody's words. */
const WORDS: ReadonlySet<string> = new Set(['note', 'staffNote']);
/** Hour of the night, UTC, in which the retention looks for what is over. */
const HOUR = 3_600_000;

/** Takes from a case whose term of retention is over by `today` (Europe/Sofia) what the retention takes from it, on the day on which it does. */
export function eraseIfOver(played: WrittenCase, terms: Terms, today: CivilDate): void {
  const duty = dutyOf(played.submission);
  if (duty === null) return;
  const day = addDays(lastDayKept(duty, terms[duty.rule]), 1);
  if (day >= today) return;
  const at = new Date(startOfDayInstant(day).getTime() + HOUR);
  const keepsPublic = keepsPublicText(played.submission);
  eraseWordsAround(played, keepsPublic);
  const { publicTitle, publicText, version } = played.submission;
  played.submission = {
    ...played.submission,
    ...{ title: '', text: '', authorName: null, authorEmail: null, authorEmailConfirmedAt: null, authorPhone: null, address: null },
    about: played.submission.about && { ...played.submission.about, name: null },
    ...{ awaits: null, publicTitle: keepsPublic ? publicTitle : null, publicText: keepsPublic ? publicText : null, version: version + 1 },
    erasure: { at, rule: duty.rule, months: terms[duty.rule] },
  };
  played.tell({ type: 'erased', isPublic: true, details: { rule: duty.rule, months: terms[duty.rule] } }, SYSTEM, at);
}

function eraseWordsAround(played: WrittenCase, keepsPublic: boolean): void {
  const gone = new Set(['case_message', 'support']);
  const kept = played.rows.filter(
    ({ table, row }) => !gone.has(table) && !(table === 'log_salt' && (!keepsPublic || row['type'] === 'received')),
  );
  played.rows.splice(0, played.rows.length, ...kept);
  for (const row of played.of('case_event')) row['details'] = new Json(codesOf(row['details']));
  for (const row of played.of('moderation_decision')) row['note'] = null;
  for (const row of played.of('verdict')) eraseSentence(row, keepsPublic);
  for (const row of played.of('forwarding')) Object.assign(row, { words: null, disclosure_reason: null, attachment_ids: [] });
  if (keepsPublic) return;
  for (const row of played.of('response_version')) Object.assign(row, { text: '', legal_ground: null });
  for (const row of played.of('answer_commitment')) row['what'] = '';
  for (const row of played.of('commitment')) Object.assign(row, { title: '', settlement: null, is_shown: false });
  for (const row of played.of('deadline_extension')) row['reason'] = '';
}

const codesOf = (details: Row[string]): object =>
  details instanceof Json ? Object.fromEntries(Object.entries(details.value as object).filter(([name]) => !WORDS.has(name))) : {};

function eraseSentence(row: Record<string, Row[string]>, keepsPublic: boolean): void {
  if (row['sentence_state'] === 'none') return;
  const stays = keepsPublic && row['sentence_state'] === 'shown';
  Object.assign(row, { sentence: null, ...(stays ? {} : { sentence_state: 'erased', shown_sentence: null }) });
}
