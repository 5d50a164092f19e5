/** The public door of reasons: why a text is not published, as data. */
export { ReasonsModule } from './reasons.module.js';
export { ReasonDirectory } from './reads/reason-directory.js';
export { UseReason } from './use-cases/use-reason.js';
export { REASON_CODE, REASON_CODE_MAX } from './http/reason-code.js';
export { FIRST_REASONS, type Reason, type ReasonCode, type ReasonEffect } from './domain/index.js';
