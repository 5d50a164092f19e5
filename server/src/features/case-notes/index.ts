/** The public door of notes: what the staff write to each other about a case. */
export { CaseNotesModule } from './case-notes.module.js';
export { COLLEAGUE_MENTIONED } from './domain/note-events.js';
export { CaseNotes } from './reads/case-notes.js';
export { EraseNotes } from './use-cases/erase-notes.js';
export { WriteNote } from './use-cases/write-note.js';
