/** The public door of the API keys: nothing else in this folder is imported from outside. */
export { ApiKeysModule } from './api-keys.module.js';
export type { KeyDetails, KeyScope } from './domain/api-key.js';
export { KEY_EXPIRED, KEY_REVOKED, KEY_SCOPE, KEY_UNKNOWN } from './domain/api-key-problems.js';
export { ApiKeys, type KeyHolder } from './use-cases/api-keys.js';
export { CreateApiKey, type NewApiKey } from './use-cases/create-api-key.js';
