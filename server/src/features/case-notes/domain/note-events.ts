/** Somebody was named in a note; `accountId` and `noteId` in the payload, and never a word of it. */
export const COLLEAGUE_MENTIONED = 'case_note.colleague_mentioned';
