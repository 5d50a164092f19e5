import { createHmac } from 'node:crypto';
import { ACCESS_CODE_BYTES, type AccessCode, accessCodeFrom } from '../../language/index.js';

/**
 * The access code of what a draft became: 80 bits derived from the secret in the sender's browser, so that the same
 * browser can be shown it again for a while although only its hash is stored. Without the cookie it can't be derived.
 */
export function draftAccessCode(secret: string, draftId: string): AccessCode {
  const mac = createHmac('sha256', secret).update('access-code\0').update(draftId).digest();
  return accessCodeFrom(mac.subarray(0, ACCESS_CODE_BYTES));
}
