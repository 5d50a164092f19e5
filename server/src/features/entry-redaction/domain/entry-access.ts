import type { Role } from '../../../kernel/actor.js';

/** Who takes personal data out of entries: those who do it in all other texts, and neither of the two voices. */
export const ENTRY_REDACTION_ROLES: readonly Role[] = ['moderator'];
