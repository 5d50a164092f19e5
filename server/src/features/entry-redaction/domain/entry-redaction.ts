import type { CivilDate } from '../../../kernel/civil-date.js';
import { countCharacters } from '../../../kernel/characters.js';
import { failure, type FieldError, type Result, success } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { redact, REDACTION_INVALID, type Span, spanFaults } from '../../redaction/domain/index.js';

export const ENTRY_KINDS = ['commitment_report', 'assessment', 'assessment_reply'] as const;
/** A dated entry of one of the two voices on a commitment: of a department, of a monitor, and what the department replied to it. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The largest part of an entry that may be taken out: whoever reviews texts takes out what endangers people, and silences neither voice. */
export const LARGEST_PART = 1 / 2;

/** That something was taken out of an entry, as everybody reads it. */
export interface EntryRedaction {
  /** Europe/Sofia. */
  readonly on: CivilDate;
  /** How many places. */
  readonly places: number;
}

const TOO_MUCH: FieldError = {
  pointer: '/spans',
  code: 'redacts_too_much',
  detail: {
    bg: 'Заличавате повече от половината. Заличете само това, което издава човек или обижда.',
    en: 'This takes out more than half. Take out only what gives a person away or insults them.',
  },
};

/** What everybody reads of an entry without those stretches. 422 for one that does not fit, and for more than {@link LARGEST_PART} of it. */
export function redactEntry(original: string, spans: readonly Span[], language: Language): Result<string> {
  const errors = spanFaults(original, spans, '/spans');
  if (errors.length > 0) return failure(REDACTION_INVALID, { errors });
  const taken = spans.reduce((sum, { start, end }) => sum + countCharacters(original.slice(start, end)), 0);
  if (taken > countCharacters(original) * LARGEST_PART) return failure(REDACTION_INVALID, { errors: [TOO_MUCH] });
  return success(redact(original, spans, language));
}
