import type { Role } from '../../../kernel/actor.js';

export const API_KEY_ACTIONS = ['read_keys', 'write_key'] as const;
/** All that is done with keys by those who sign in: monitors with those of their organisation, administrators with all. */
export type ApiKeyAction = (typeof API_KEY_ACTIONS)[number];

export const API_KEY_ACCESS: Readonly<Record<ApiKeyAction, readonly Role[]>> = {
  read_keys: ['monitor', 'administrator'],
  write_key: ['monitor', 'administrator'],
};
