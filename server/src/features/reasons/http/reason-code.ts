import { FIRST_REASONS } from '../domain/reason.js';

/** Longest code, in characters. */
export const REASON_CODE_MAX = 60;

/** How every `reasonCode` is described in the contract. Codes are data, so that no list of them can be complete. */
export const REASON_CODE = {
  type: String,
  description: `Code of a reason; \`GET /api/v1/reasons\` says what it means. Every installation begins with ${FIRST_REASONS.map((code) => `\`${code}\``).join(', ')}.`,
  example: 'insult',
} as const;
