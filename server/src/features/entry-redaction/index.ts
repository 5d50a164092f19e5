/** The public door of the redaction of entries: nothing else in this folder is imported from outside. */
export { ENTRY_REDACTED } from './domain/entry-events.js';
export type { EntryKind, EntryRedaction } from './domain/entry-redaction.js';
export { EntryRedactionModule } from './entry-redaction.module.js';
export { EntryRedactionNotice } from './http/entry-redaction.dto.js';
export { EntryOriginals } from './storage/entry-originals.js';
export { type EntryOwner, RedactableEntries } from './use-cases/redactable-entries.js';
