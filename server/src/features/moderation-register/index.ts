/** The public door of the register of moderation: nothing builds on it. */
export { ModerationRegisterModule } from './moderation-register.module.js';
