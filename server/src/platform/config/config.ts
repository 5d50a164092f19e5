import type { NoteSigner } from '../crypto/note-key.js';
import type { WitnessSetting } from './log-settings.js';

export const RUN_ENVIRONMENTS = ['development', 'production', 'test'] as const;
export type RunEnvironment = (typeof RUN_ENVIRONMENTS)[number];

/** What this process does: answers requests, does the work that waits in the outbox, or both. */
export const PROCESS_KINDS = ['web', 'worker', 'all'] as const;
export type ProcessKind = (typeof PROCESS_KINDS)[number];

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const WEBHOOK_SENDING = ['send', 'loopback', 'off'] as const;
/** Where messages of webhooks are sent: to public addresses, to this machine alone for trials and tests, or nowhere. */
export type WebhookSending = (typeof WEBHOOK_SENDING)[number];

/**
 * Whose `X-Forwarded-*` headers are believed: nobody's, those of the last so many proxies, or those of proxies
 * at these addresses (IP, CIDR, or a name that proxy-addr knows: `loopback`, `linklocal`, `uniquelocal`).
 */
export type TrustedProxies = false | number | readonly string[];

/** Where files lie that every machine needs, and who we are there. */
export interface BucketSettings {
  /** Scheme and host, without a path. */
  readonly endpoint: string;
  readonly region: string;
  readonly name: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** `https://endpoint/bucket/…`; else `https://bucket.endpoint/…`. */
  readonly pathStyle: boolean;
}

/**
 * The checked settings of one process, read once at start and frozen. An abstract class and not an interface,
 * so that it is its own injection token; `parseConfig` makes the only instances.
 */
export abstract class Config {
  abstract readonly env: RunEnvironment;
  /** TCP port, 1-65535. */
  abstract readonly port: number;
  /** The address or name of the interface that is listened on. */
  abstract readonly host: string;
  /** The origin that people see: scheme, host and port, with the path `/`. */
  abstract readonly publicUrl: URL;
  /** Host names, without ports, that a request may name; IPv6 in brackets. */
  abstract readonly allowedHosts: readonly string[];
  /** Origins, without a slash at the end, that a browser may send changes from. */
  abstract readonly allowedOrigins: readonly string[];
  /** Absolute path of the folder that holds files, undelivered mail, and the embedded database. */
  abstract readonly dataDir: string;
  /** Null means: files lie in `dataDir`. */
  abstract readonly bucket: BucketSettings | null;
  /** Null means: start the embedded PostgreSQL. */
  abstract readonly databaseUrl: string | null;
  /** Whether `databaseUrl` leads to PgBouncer in transaction mode: nothing of a session outlasts a transaction then. */
  abstract readonly pooled: boolean;
  /** A streaming replica, for public reads that may be a moment old. Null: everything is read where it is written. */
  abstract readonly replicaUrl: string | null;
  /** A direct address, of the account that owns the tables where it differs from the one that serves requests. */
  abstract readonly migrationDatabaseUrl: string | null;
  /** Null means: messages become `.eml` files in `dataDir`/mail. */
  abstract readonly smtpUrl: string | null;
  /** `a@b.example` or `Name <a@b.example>`. */
  abstract readonly mailFrom: string;
  abstract readonly trustProxy: TrustedProxies;
  abstract readonly process: ProcessKind;
  /** A demonstration with fictional people: banner on every page, no e-mail to the outside. */
  abstract readonly demo: boolean;
  /** The password of every demo account. Unused where `demo` is false. */
  abstract readonly demoPassword: string;
  /** Minutes in which a moderator can undo a decision: so long its letters wait. 0: they leave at once and nothing can be undone. */
  abstract readonly undoMinutes: number;
  /** Seconds that must lie between the first page of a submission and its sending where the browser has computed no proof. 0: none. */
  abstract readonly submitWaitSeconds: number;
  /** Days whose exports can be downloaded besides the newest. */
  abstract readonly openDataKept: number;
  /** Public reads of the API in a minute from one network without a key. 0: as many as they like. */
  abstract readonly readsPerMinute: number;
  /** Bytes of public answers that each process keeps in memory. 0: none. */
  abstract readonly publicCacheBytes: number;
  /** Whether links that stand as evidence are fetched, for the hash of what they gave. */
  abstract readonly fetchLinks: boolean;
  abstract readonly webhooks: WebhookSending;
  /** The name of the transparency log. Null: made of `publicUrl`, or whatever it was called when it began. */
  abstract readonly logOrigin: string | null;
  /** The keys that sign the log, the newest first. Empty: those in `dataDir`/keys/log.key. */
  abstract readonly logKeys: readonly NoteSigner[];
  /** Who is asked to cosign each state of the log. */
  abstract readonly logWitnesses: readonly WitnessSetting[];
  abstract readonly logLevel: LogLevel;
}

/** Settings of a process whose database is known: given, or embedded and started. */
export type ConnectedConfig = Config & { readonly databaseUrl: string; readonly migrationDatabaseUrl: string };

/** The same settings, with `url` wherever no database was set. */
export function connectedTo(config: Config, url: string): ConnectedConfig {
  const databaseUrl = config.databaseUrl ?? url;
  return Object.freeze({ ...config, databaseUrl, migrationDatabaseUrl: config.migrationDatabaseUrl ?? databaseUrl });
}
