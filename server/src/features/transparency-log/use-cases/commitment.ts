import { createHmac } from 'node:crypto';

/** What commits to a text without telling it: base64 of HMAC-SHA256(salt, label ‖ 00 ‖ content). */
export const commitment = (label: string, content: string, salt: Buffer): string =>
  createHmac('sha256', salt).update(`${label}\0`, 'utf8').update(content, 'utf8').digest('base64');
