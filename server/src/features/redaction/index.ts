/** The public door of redaction: spans over an original, the public text that follows from them, and where to look for them. */
export { RedactionModule } from './redaction.module.js';
export { type FoundSpan, PersonalDataFinder } from './reads/personal-data-finder.js';
export { PersonalDataSpan } from './http/preview.dto.js';
export { RedactionSpan, SpanRequest } from './http/redaction.dto.js';
export * as redaction from './domain/index.js';
