import { CARD_STYLE } from '../cards/card-style.js';
import { sha256 } from '../../../platform/crypto/sha256.js';

/**
 * The policy of a card (CSP Level 3): its one style by its hash, nothing else from anywhere, and the page of anybody may hold it in a frame. Nothing can
 * be done in it, so that nobody can be led to do it unawares.
 */
const CARD_POLICY = [
  `default-src 'none'`,
  `style-src 'sha256-${sha256(Buffer.from(CARD_STYLE.text)).toString('base64')}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  'frame-ancestors *',
].join('; ');

/** What a page of others could otherwise hand on to a frame. */
const POWERS = ['camera', 'display-capture', 'fullscreen', 'geolocation', 'microphone', 'payment', 'usb'];

/** Headers of every answer below the address of cards; null takes away what all others have. */
export const CARD_HEADERS: Readonly<Record<string, string | null>> = {
  'content-security-policy': CARD_POLICY,
  'x-frame-options': null,
  // A page that isolates itself (COEP) holds only what says that it may be held.
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': POWERS.map((power) => `${power}=()`).join(', '),
  // Without scripts there is nothing to keep apart, and in a frame of our own pages a browser complains that it cannot.
  'origin-agent-cluster': null,
  'x-robots-tag': 'noindex',
};
