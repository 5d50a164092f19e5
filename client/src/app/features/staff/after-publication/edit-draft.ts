import type { CaseFile, EditRequest } from '../../../core/api/contract';
import type { FieldSpans } from '../redaction/redaction-work';
import { wordsOf } from '../review/rewording';

/** Limits in characters of a reason in the moderator's own words, as the server has them. */
export const REASON_WORDS = { min: 3, max: 200 } as const;
/** The choice among reasons that asks for words; no code looks like it. */
export const OWN_REASON = '*';

/** An edit as it is being made: by redactions of the original, or in own words. */
export interface EditDraft {
  readonly way: 'redact' | 'words';
  readonly title: string;
  readonly text: string;
  /** a code, {@link OWN_REASON}, or empty while nothing is chosen */
  readonly reason: string;
  readonly reasonWords: string;
}

/** Whether what everybody reads does not follow from the redactions of the original. */
export function isOwnWords(file: Pick<CaseFile, 'public' | 'redactions' | 'title' | 'text' | 'redactionBlocks'>): boolean {
  if (file.public === null || file.redactions === null) return false;
  const { title, text } = wordsOf(file, file.redactions);
  return file.public.title !== title || file.public.text !== text;
}

/** Which ways there are, the first to start with: of an erased original own words alone, of a signal that takes two to withhold none of them. */
export function waysOf(file: Pick<CaseFile, 'needsTwo' | 'erased'> & Parameters<typeof isOwnWords>[0]): readonly EditDraft['way'][] {
  if (file.erased !== null) return ['words'];
  if (file.needsTwo) return ['redact'];
  return isOwnWords(file) ? ['words', 'redact'] : ['redact', 'words'];
}

export function requestOf({ way, title, text, reason, reasonWords }: EditDraft, { title: inTitle, text: inText }: FieldSpans): EditRequest {
  return {
    ...(way === 'words'
      ? { publicTitle: title.trim(), publicText: text.trim() }
      : { redactions: { title: [...inTitle], text: [...inText] } }),
    ...(reason === OWN_REASON ? { reasonWords: reasonWords.trim() } : { reasonCode: reason }),
  };
}
