/** The public door of file redaction: what is covered of pictures and PDFs, who looked at their pages, what the public gets. */
export { FileRedactionModule } from './file-redaction.module.js';
export { FileRedactions, type PreparedFile } from './use-cases/file-redactions.js';
export * as fileRedaction from './domain/index.js';
