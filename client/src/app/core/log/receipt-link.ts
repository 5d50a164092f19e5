/**
 * The address at which somebody checks an entry from another device. What everybody may know stands in the query: the index, by which the server
 * gives the page the public proof. What is secret stands in the fragment, which browsers never send (RFC 9110, section 7.1): the salts, and the
 * leaf hash, so that another entry in its place is noticed.
 */

/** What the fragment carries: base64 of 32 bytes each; salts only of texts that there are. */
export interface LinkSecrets {
  readonly leaf: string;
  readonly title?: string;
  readonly text?: string;
}

const NAMES = { leaf: 'h', title: 't', text: 'x' } as const;
const THIRTY_TWO_BYTES = /^[A-Za-z0-9_-]{43}$/;

const urlSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const plain = (urlSafeBase64: string): string => `${urlSafeBase64.replaceAll('-', '+').replaceAll('_', '/')}=`;

/** `entry=12#h=…&t=…&x=…` of a receipt, or null for a promise and for anything that is no receipt. */
export async function receiptLink(proof: string): Promise<string | null> {
  const [, extra = '', index = ''] = /^c2sp\.org\/tlog-proof@v1\nextra (\S+)\nindex (\d+)\n/.exec(proof) ?? [];
  const held = extra === '' ? null : heldBy(extra);
  if (held === null) return null;
  const secrets: LinkSecrets = { leaf: await leafOf(held.entry), ...held.salts };
  const fragment = Object.entries(NAMES).flatMap(([key, name]) => {
    const value = secrets[key as keyof LinkSecrets];
    return value === undefined ? [] : [`${name}=${urlSafe(value)}`];
  });
  return `entry=${index}#${fragment.join('&')}`;
}

/** What a fragment carries; null for one that is not ours. */
export function linkSecrets(fragment: string): LinkSecrets | null {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const read = (name: string): string | undefined => {
    const value = fields.get(name) ?? '';
    return THIRTY_TWO_BYTES.test(value) ? plain(value) : undefined;
  };
  const [leaf, title, text] = [read(NAMES.leaf), read(NAMES.title), read(NAMES.text)];
  if (leaf === undefined) return null;
  return { leaf, ...(title === undefined ? {} : { title }), ...(text === undefined ? {} : { text }) };
}

interface Held {
  readonly entry: string;
  readonly salts: { readonly title?: string; readonly text?: string };
}

function heldBy(extra: string): Held | null {
  try {
    const { entry, salts } = JSON.parse(atob(extra)) as { entry?: unknown; salts?: Held['salts'] };
    return typeof entry === 'string' ? { entry, salts: salts ?? {} } : null;
  } catch {
    return null;
  }
}

/** Base64 of SHA-256(00 ‖ entry) (RFC 6962, section 2.1). */
async function leafOf(entry: string): Promise<string> {
  const bytes = Uint8Array.from(`\0${atob(entry)}`, (character) => character.charCodeAt(0));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash));
}
