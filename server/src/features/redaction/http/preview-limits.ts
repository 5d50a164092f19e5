import type { Limit } from '../../../platform/http/rate-limits.js';

/**
 * How often one network address may have a text looked through. A page asks on each pause of whoever types, and a whole village
 * or a town hall can sit behind one address.
 */
export const PREVIEW_LIMITS: readonly Limit[] = [
  { name: 'preview-minute', points: 60, seconds: 60 },
  { name: 'preview-hour', points: 1_200, seconds: 3_600 },
];
