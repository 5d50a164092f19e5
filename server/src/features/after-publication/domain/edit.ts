import { countCharacters } from '../../../kernel/characters.js';
import { failure, type FieldError, problemType, type Result, success } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';
import { caseSpanFaults, type CaseSpans, isEmpty, redactCase } from '../../moderation/domain/index.js';
import { access, changes, events, opinions, problems, type Submission } from '../../submissions/domain/index.js';

/** Limits in characters (Unicode code points): short enough to stand in one line under the text. */
export const REASON_WORDS = { min: 3, max: 200 } as const;

/**
 * Part of the author's characters that an edit leaves of a text which takes two moderators to withhold. An edit is in force by the word of
 * one and cannot be appealed: where more of it goes than stays, the text is withheld in all but name, and that is for two to decide.
 */
export const LEAST_LEFT = 0.5;

/** Why a public text was changed, for everybody: the code of a reason or a few words, never both. */
export interface EditReason {
  readonly code: string | null;
  readonly words: string | null;
}

/** What everybody is to read from now on: what follows from the original and spans over it, or what a moderator wrote. */
export interface EditGiven {
  readonly redactions: CaseSpans | null;
  readonly publicTitle: string | null;
  readonly publicText: string | null;
  readonly reason: EditReason;
}

export interface Edited {
  readonly change: changes.CaseChange;
  readonly before: changes.PublicText;
  readonly after: changes.PublicText;
}

export const EDIT_INVALID = problemType({
  slug: 'public-text-edit-invalid',
  status: 422,
  title: { bg: 'Редакцията е непълна', en: 'The edit is incomplete' },
  detail: { bg: 'Допълнете посочените полета.', en: 'Complete the fields that are named.' },
});

/** The rules of an edit in the reader's words, by stable code. */
const RULES = {
  redactions_or_text: {
    bg: 'Изпратете или заличавания, или готов публичен текст.',
    en: 'Send either redactions or a finished public text.',
  },
  redactions_empty: {
    bg: 'Нищо не е заличено. Изберете поне едно място.',
    en: 'Nothing is redacted. Choose one place at least.',
  },
  public_text_required: { bg: 'Напишете публичния текст.', en: 'Write the public text.' },
  nothing_changed: {
    bg: 'Публичният текст остава същият. Променете го, или приключете докладите.',
    en: 'The public text stays the same. Change it, or close the reports.',
  },
  redactions_only: {
    bg: 'Текстът на такъв сигнал само се заличава на места. За повече предложете да не се публикува.',
    en: 'The text of such a signal can only be redacted in places. For more, propose to withhold it.',
  },
  too_much_redacted: {
    bg: 'Остава по-малко от половината текст. За такъв сигнал решават двама. Заличете по-малко или предложете да не се публикува.',
    en: 'Less than half of the text is left. Two decide on such a signal. Redact less, or propose to withhold it.',
  },
  reason_required: { bg: 'Посочете причина, която всички ще прочетат.', en: 'Give a reason, which everybody will read.' },
  reason_or_words: { bg: 'Изберете причина или напишете своя, не и двете.', en: 'Choose a reason or write your own, not both.' },
  reason_unknown: { bg: 'Тази причина не важи днес. Изберете друга.', en: 'This reason is not valid today. Choose another one.' },
} as const satisfies Readonly<Record<string, Words>>;

export type EditRule = keyof typeof RULES;

export const editFault = (pointer: string, code: EditRule): FieldError => ({ pointer, code, detail: RULES[code] });

/**
 * Changes what the public reads of a published case. The original stays, and so does everything that was decided.
 * 409 where the public reads no text, 422 for what is incomplete or changes nothing.
 */
export function editPublicText(submission: Submission, given: EditGiven): Result<Edited> {
  const { publicTitle: title, publicText: text } = submission;
  if (!access.isPossible('edit_public_text', submission) || title === null || text === null) return failure(problems.ACTION_NOT_POSSIBLE);
  const errors = [...faultsOfText(submission, given), ...faultsOfReason(given.reason)];
  if (errors.length > 0) return failure(EDIT_INVALID, { errors });
  const before = { title, text };
  const after = given.redactions
    ? redactCase(submission, given.redactions)
    : { title: given.publicTitle ?? '', text: given.publicText ?? '' };
  if (after.title === title && after.text === text) {
    return failure(EDIT_INVALID, { errors: [editFault(given.redactions ? '/redactions' : '/publicText', 'nothing_changed')] });
  }
  const reasonCode = given.reason.code;
  return success({
    before,
    after,
    change: {
      patch: { publicTitle: after.title, publicText: after.text, redacted: true },
      entry: { type: 'text_edited', isPublic: true, details: reasonCode === null ? {} : { reasonCode }, texts: after },
      event: { type: events.PUBLIC_TEXT_EDITED, payload: { reasonCode } },
    },
  });
}

function faultsOfText(original: Submission, { redactions, publicTitle, publicText }: EditGiven): FieldError[] {
  if (redactions === null) {
    if (opinions.needsTwo(original)) return [editFault('/publicText', 'redactions_only')];
    return [
      ...(publicTitle === null ? [editFault('/publicTitle', 'public_text_required')] : []),
      ...(publicText === null ? [editFault('/publicText', 'public_text_required')] : []),
    ];
  }
  if (publicTitle !== null || publicText !== null) return [editFault('/redactions', 'redactions_or_text')];
  if (isEmpty(redactions)) return [editFault('/redactions', 'redactions_empty')];
  const faults = caseSpanFaults(original, redactions, '/redactions');
  if (faults.length > 0 || !opinions.needsTwo(original)) return faults;
  return leftOf(original.text, redactions.text) < LEAST_LEFT ? [editFault('/redactions/text', 'too_much_redacted')] : [];
}

/** What stays of the author's own characters outside of the spans, from 0 to 1; the blocks in their place count for nothing. */
function leftOf(text: string, spans: CaseSpans['text']): number {
  const taken = spans.reduce((sum, { start, end }) => sum + countCharacters(text.slice(start, end)), 0);
  return 1 - taken / countCharacters(text);
}

function faultsOfReason({ code, words }: EditReason): FieldError[] {
  if (code !== null && words !== null) return [editFault('/reasonWords', 'reason_or_words')];
  return code === null && words === null ? [editFault('/reasonCode', 'reason_required')] : [];
}
