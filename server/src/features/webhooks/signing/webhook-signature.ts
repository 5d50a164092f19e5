import { createHmac, randomBytes } from 'node:crypto';

const MARK = 'whsec_';
/** 256 bits, within the 24 to 64 bytes that Standard Webhooks asks for. */
const SECRET_BYTES = 32;

/** A new secret, as Standard Webhooks writes one. */
export const newSigningSecret = (): string => MARK + randomBytes(SECRET_BYTES).toString('base64');

export interface Signed {
  /** The same in every try of one message, so that whoever gets it twice can tell. */
  readonly id: string;
  /** When it is sent. */
  readonly at: Date;
  readonly body: string;
}

/** The three headers of Standard Webhooks: one signature (HMAC-SHA256) for each secret, the present one first. */
export function signatureHeaders({ id, at, body }: Signed, secrets: readonly string[]): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map((secret) => `v1,${signature(secret, `${id}.${timestamp}.${body}`)}`);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

const signature = (secret: string, content: string): string =>
  createHmac('sha256', Buffer.from(secret.slice(MARK.length), 'base64'))
    .update(content, 'utf8')
    .digest('base64');
