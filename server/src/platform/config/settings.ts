import { isIP } from 'node:net';
import type { NoteSigner } from '../crypto/note-key.js';
import { type TrustedProxies } from './config.js';
import { isLogOrigin, signersIn, type WitnessSetting, witnessesIn } from './log-settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Longest host name, RFC 1035 section 2.3.4. */
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/;
const NAMED_ADDRESS = /^[^<>\r\n]*<([^<>]*)>$/;
const PROXY_GROUPS = ['loopback', 'linklocal', 'uniquelocal'];
const FARTHEST_PROXY = 9;

/**
 * Reads variables one by one and collects what is wrong with them instead of stopping at the first fault.
 * After a fault the fallback is returned, so that the rest can still be checked. A variable that is empty
 * counts as not set. Values are never repeated where they could hold a password.
 */
export class Settings {
  readonly faults: string[] = [];

  constructor(private readonly env: Environment) {}

  text(name: string): string | undefined {
    return this.env[name]?.trim() || undefined;
  }

  has(name: string): boolean {
    return this.text(name) !== undefined;
  }

  refuse(fault: string): void {
    this.faults.push(fault);
  }

  oneOf<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const choice = choices.find((each) => each === text);
    if (choice === undefined) this.refuse(`${name} is "${text}": set it to one of ${choices.join(', ')}.`);
    return choice ?? fallback;
  }

  /** `1`, `0`, or undefined when not set. */
  flag(name: string): boolean | undefined {
    const text = this.text(name);
    if (text === undefined || text === '1' || text === '0') return text === undefined ? undefined : text === '1';
    this.refuse(`${name} is "${text}": set it to 1 or 0.`);
    return undefined;
  }

  port(name: string, fallback: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535) return port;
    this.refuse(`${name} is "${text}": set it to a whole number from 1 to 65535.`);
    return fallback;
  }

  /** From 0 to `most`. */
  wholeNumber(name: string, fallback: number, most: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    if (/^\d{1,6}$/.test(text) && Number(text) <= most) return Number(text);
    this.refuse(`${name} is "${text}": set it to a whole number from 0 to ${most}.`);
    return fallback;
  }

  host(name: string, fallback: string): string {
    const text = this.text(name);
    if (text === undefined || isIP(text) !== 0 || HOST_NAME.test(text)) return text ?? fallback;
    this.refuse(`${name} is "${text}": set it to an address or a name without scheme and port, for example 127.0.0.1 or 0.0.0.0.`);
    return fallback;
  }

  /** An http(s) URL of a whole host: the pages are served from its root. */
  origin(name: string, fallback: URL): URL {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const url = URL.canParse(text) ? new URL(text) : null;
    const isOrigin = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
    if (isOrigin) return url;
    this.refuse(`${name} is not the address of a site: set it to scheme and host alone, for example https://zaedno.example.org.`);
    return fallback;
  }

  databaseUrl(name: string): string | null {
    const text = this.text(name);
    if (text === undefined) return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    const isDatabase = url !== null && /^postgres(?:ql)?:$/.test(url.protocol) && url.pathname.length > 1;
    if (!isDatabase) this.refuse(`${name} does not name a PostgreSQL database: set it like postgres://user:password@host:5432/zaedno.`);
    return isDatabase ? text : null;
  }

  bucketName(name: string): string | null {
    const text = this.text(name);
    if (text === undefined || BUCKET_NAME.test(text)) return text ?? null;
    this.refuse(`${name} is no name of a bucket: set it to 3 to 63 lower-case letters, digits, dots and hyphens.`);
    return null;
  }

  smtpUrl(name: string): URL | null {
    const text = this.text(name);
    if (text === undefined) return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    const isSmtp = url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
    if (!isSmtp) this.refuse(`${name} does not name a mail server: set it like smtps://user:password@mail.example.org:465.`);
    return isSmtp ? url : null;
  }

  mailbox(name: string, fallback: string): string {
    const text = this.text(name);
    if (text === undefined) return fallback;
    if (ADDRESS.test(NAMED_ADDRESS.exec(text)?.[1] ?? text)) return text;
    this.refuse(`${name} is not an e-mail address: set it like no-reply@example.org or "Municipality <no-reply@example.org>".`);
    return fallback;
  }

  proxies(name: string): TrustedProxies {
    const text = this.text(name);
    if (text === undefined || text === '0') return false;
    if (/^\d$/.test(text) && Number(text) <= FARTHEST_PROXY) return Number(text);
    const addresses = text.split(',').map((each) => each.trim());
    if (addresses.every((each) => PROXY_GROUPS.includes(each) || isSubnet(each))) return Object.freeze(addresses);
    this.refuse(
      `${name} would let a visitor choose the address that limits count: set it to loopback, to the addresses of your proxies ` +
        `(10.0.0.5, 10.1.0.0/16), or to how many proxies stand before the server (1 to ${FARTHEST_PROXY}).`,
    );
    return false;
  }

  logOrigin(name: string): string | null {
    const text = this.text(name);
    if (text === undefined || isLogOrigin(text)) return text ?? null;
    this.refuse(`${name} is no name for a log: set it to an address without scheme, spaces and plus, like zaedno.example.org/log.`);
    return null;
  }

  logKeys(name: string): readonly NoteSigner[] {
    const text = this.text(name);
    const signers = text === undefined ? [] : signersIn(text);
    if (signers) return Object.freeze(signers);
    this.refuse(
      `${name} holds no key of a log: set it to one that "npm run log -- new-key" prints, or to several of one name, the newest first.`,
    );
    return [];
  }

  witnesses(name: string): readonly WitnessSetting[] {
    const text = this.text(name);
    const witnesses = text === undefined ? [] : witnessesIn(text);
    if (witnesses) return Object.freeze(witnesses);
    this.refuse(`${name} does not name witnesses: set it to pairs of a verifier key and an address, divided by commas, each only once.`);
    return [];
  }

  /** Counted in characters, not in bytes. */
  secret(name: string, fallback: string, [shortest, longest]: readonly [number, number]): string {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const characters = [...text].length;
    if (characters >= shortest && characters <= longest) return text;
    this.refuse(`${name} has ${characters} characters: set ${shortest} to ${longest}.`);
    return fallback;
  }
}

function isSubnet(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (family === 4 ? 32 : 128));
}
