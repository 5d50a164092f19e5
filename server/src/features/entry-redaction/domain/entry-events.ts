/** What everybody reads of an entry changed; `subjectType` is the kind of the entry, and the payload is empty. */
export const ENTRY_REDACTED = 'entry.redacted';
