/** The public door of the register of moderation. */
export { ModerationRegisterModule } from './moderation-register.module.js';
export { ModerationRegisterQuery, RegisteredDecision } from './http/moderation-register.dto.js';
export { ModerationList } from './reads/moderation-list.js';
