import { resolve } from 'node:path';
import {
  type BucketSettings,
  type Config,
  LOG_LEVELS,
  type LogLevel,
  PROCESS_KINDS,
  RUN_ENVIRONMENTS,
  type RunEnvironment,
  WEBHOOK_SENDING,
} from './config.js';
import { isLoopback, LOOPBACK_NAMES } from './loopback.js';
import { type Environment, Settings } from './settings.js';

/** What holds where a variable is not set. */
export interface ConfigDefaults {
  readonly port: number;
  /** Loopback in every environment: in production a reverse proxy on the same machine speaks TLS for us. */
  readonly host: string;
  /** Relative to the working folder. */
  readonly dataDir: string;
  readonly demoPassword: string;
  readonly undoMinutes: number;
  /** Shorter, so that whoever tries the demonstration sees both the way back and the letters. */
  readonly demoUndoMinutes: number;
  readonly submitWaitSeconds: number;
  readonly openDataKept: number;
  readonly readsPerMinute: number;
  readonly publicCacheMegabytes: number;
  readonly logLevel: LogLevel;
  readonly env: RunEnvironment;
}

export const DEFAULTS: ConfigDefaults = {
  port: 3000,
  host: '127.0.0.1',
  dataDir: './data',
  demoPassword: 'zaedno-demo-2026',
  undoMinutes: 10,
  demoUndoMinutes: 1,
  submitWaitSeconds: 20,
  openDataKept: 30,
  readsPerMinute: 600,
  publicCacheMegabytes: 32,
  logLevel: 'info',
  env: 'development',
};

export interface ConfigSurroundings {
  /** The folder that a relative `DATA_DIR` starts from. */
  readonly workingDir: string;
  readonly defaults?: ConfigDefaults;
}

/** Warnings are for the log: the process starts all the same. Faults are all faults, each saying what to set. */
export type ConfigOutcome = { readonly config: Config; readonly warnings: readonly string[] } | { readonly faults: readonly string[] };

const DEMO_PASSWORD_LENGTH = [8, 128] as const;
/** Minutes. An author who waits for an hour to hear of a decision waits for us, not for themselves. */
const LONGEST_UNDO = 60;
/** Seconds; in a flood people without scripts wait fifteen times as long. */
const LONGEST_WAIT = 120;
/** Days: ten years. */
const MOST_EXPORTS = 3_660;
const MOST_READS = 999_999;
const POOLERS = ['none', 'transaction'] as const;
const KEY_LENGTH = [1, 256] as const;
/** In place of an address that is not set, while the rest is checked. */
const NOWHERE = new URL('http://localhost');
const MOST_MEGABYTES = 4_096;
const MEGABYTE = 1_048_576;

/** The whole configuration out of the environment, checked as a whole. Pure: it reads neither files nor `process`. */
export function parseConfig(variables: Environment, { workingDir, defaults = DEFAULTS }: ConfigSurroundings): ConfigOutcome {
  const settings = new Settings(variables);
  const env = settings.oneOf('NODE_ENV', RUN_ENVIRONMENTS, defaults.env);
  const port = settings.port('PORT', defaults.port);
  const publicUrl = settings.origin('PUBLIC_URL', new URL(`http://localhost:${port}`));
  const databaseUrl = settings.databaseUrl('DATABASE_URL');
  const demo = settings.flag('DEMO') ?? (!settings.has('DATABASE_URL') && env !== 'production');
  const smtpUrl = settings.smtpUrl('SMTP_URL');
  const config: Config = {
    env,
    port,
    host: settings.host('HOST', defaults.host),
    publicUrl,
    ...allowedFrom(publicUrl),
    dataDir: resolve(workingDir, settings.text('DATA_DIR') ?? defaults.dataDir),
    bucket: bucketFrom(settings),
    databaseUrl,
    pooled: settings.oneOf('DATABASE_POOLER', POOLERS, 'none') === 'transaction',
    replicaUrl: settings.databaseUrl('DATABASE_REPLICA_URL'),
    migrationDatabaseUrl: settings.databaseUrl('MIGRATION_DATABASE_URL'),
    smtpUrl: smtpUrl && (!demo || isLoopback(smtpUrl.hostname)) ? smtpUrl.href : null,
    mailFrom: settings.mailbox('MAIL_FROM', `no-reply@${isLoopback(publicUrl.hostname) ? 'localhost' : publicUrl.hostname}`),
    trustProxy: settings.proxies('TRUST_PROXY'),
    process: settings.oneOf('PROCESS', PROCESS_KINDS, 'all'),
    demo,
    demoPassword: settings.secret('DEMO_PASSWORD', defaults.demoPassword, DEMO_PASSWORD_LENGTH),
    undoMinutes: settings.wholeNumber('UNDO_MINUTES', demo ? defaults.demoUndoMinutes : defaults.undoMinutes, LONGEST_UNDO),
    submitWaitSeconds: settings.wholeNumber('SUBMIT_WAIT_SECONDS', defaults.submitWaitSeconds, LONGEST_WAIT),
    openDataKept: settings.wholeNumber('OPEN_DATA_KEPT', defaults.openDataKept, MOST_EXPORTS),
    readsPerMinute: settings.wholeNumber('API_READS_PER_MINUTE', defaults.readsPerMinute, MOST_READS),
    publicCacheBytes: settings.wholeNumber('PUBLIC_CACHE_MB', defaults.publicCacheMegabytes, MOST_MEGABYTES) * MEGABYTE,
    // A demonstration asks nobody outside, as it writes to nobody outside.
    fetchLinks: settings.flag('FETCH_LINKS') ?? !demo,
    webhooks: settings.oneOf('WEBHOOKS', WEBHOOK_SENDING, demo ? 'off' : 'send'),
    logOrigin: settings.logOrigin('LOG_ORIGIN'),
    logKeys: settings.logKeys('LOG_PRIVATE_KEY'),
    logWitnesses: settings.witnesses('LOG_WITNESSES'),
    logLevel: settings.oneOf('LOG_LEVEL', LOG_LEVELS, defaults.logLevel),
  };
  refuseWhatDoesNotFit(config, settings);
  return settings.faults.length > 0
    ? { faults: settings.faults }
    : { config: Object.freeze(config), warnings: warningsAbout(config, settings) };
}

/** All of it or nothing: what is half set is a mistake, and files would lie where nobody looks for them. */
function bucketFrom(settings: Settings): BucketSettings | null {
  const name = settings.bucketName('S3_BUCKET');
  const endpoint = settings.origin('S3_ENDPOINT', NOWHERE);
  const region = settings.text('S3_REGION') ?? 'us-east-1';
  const accessKeyId = settings.secret('S3_ACCESS_KEY_ID', '', KEY_LENGTH);
  const secretAccessKey = settings.secret('S3_SECRET_ACCESS_KEY', '', KEY_LENGTH);
  const pathStyle = settings.flag('S3_PATH_STYLE') ?? true;
  const needed = ['S3_BUCKET', 'S3_ENDPOINT', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'];
  const missing = needed.filter((each) => !settings.has(each));
  if (missing.length === needed.length) return null;
  if (missing.length > 0)
    settings.refuse(`Files in a bucket need ${missing.join(' and ')}, too: set all of ${needed.join(', ')}, or none.`);
  return name === null ? null : Object.freeze({ endpoint: endpoint.origin, region, name, accessKeyId, secretAccessKey, pathStyle });
}

/** On the machine itself people type whichever loopback name they like; elsewhere one name is the name. */
function allowedFrom(publicUrl: URL): Pick<Config, 'allowedHosts' | 'allowedOrigins'> {
  const { protocol, hostname, port } = publicUrl;
  const names = isLoopback(hostname) ? [...new Set([hostname, ...LOOPBACK_NAMES])] : [hostname];
  const origins = names.map((name) => `${protocol}//${name}${port && `:${port}`}`);
  return { allowedHosts: Object.freeze(names), allowedOrigins: Object.freeze(origins) };
}

function refuseWhatDoesNotFit(config: Config, settings: Settings): void {
  const embedded = !settings.has('DATABASE_URL');
  if (embedded && settings.has('MIGRATION_DATABASE_URL')) {
    settings.refuse('MIGRATION_DATABASE_URL is set without DATABASE_URL: set DATABASE_URL to the same database.');
  }
  if (config.pooled && config.migrationDatabaseUrl === null) {
    settings.refuse(
      'DATABASE_POOLER is transaction, but MIGRATION_DATABASE_URL is missing: set it to PostgreSQL itself, as migrations and backups hold locks longer than a transaction.',
    );
  }
  if (embedded && config.replicaUrl !== null) {
    settings.refuse('DATABASE_REPLICA_URL is set without DATABASE_URL: set DATABASE_URL to its primary.');
  }
  if (embedded && config.process !== 'all') {
    settings.refuse(`PROCESS is "${config.process}", but the embedded PostgreSQL serves one process: set DATABASE_URL, or PROCESS=all.`);
  }
  const [key] = config.logKeys;
  if (key && config.logOrigin !== null && key.name !== config.logOrigin) {
    settings.refuse(`LOG_PRIVATE_KEY is a key of ${key.name}, but LOG_ORIGIN is ${config.logOrigin}: set both to the same name.`);
  }
  if (config.env !== 'production') return;
  if (embedded)
    settings.refuse(
      'DATABASE_URL is missing: in production set it to the PostgreSQL database, like postgres://user:password@host:5432/zaedno.',
    );
  if (config.webhooks === 'loopback') settings.refuse('WEBHOOKS is loopback: in production set it to send or off.');
  if (config.demo) settings.refuse('DEMO is 1: a demo does not run in production. Set DEMO=0, or NODE_ENV=development.');
  if (isPlainHttp(config.publicUrl)) {
    settings.refuse(`PUBLIC_URL is ${config.publicUrl.origin}: in production set it to the https: address that people see.`);
  }
}

function warningsAbout(config: Config, settings: Settings): string[] {
  const warnings: string[] = [];
  if (config.demo && config.smtpUrl === null && settings.has('SMTP_URL')) {
    warnings.push('SMTP_URL is not used: a demo sends no e-mail to the outside. Messages are kept in DATA_DIR/mail.');
  }
  for (const { verifier, url } of config.logWitnesses) {
    if (isPlainHttp(new URL(url)))
      warnings.push(
        `LOG_WITNESSES asks ${verifier.name} over http: whoever stands in between can keep its word from us, or stop our signing.`,
      );
  }
  if (config.bucket && isPlainHttp(new URL(config.bucket.endpoint))) {
    warnings.push('S3_ENDPOINT is http: and not loopback: whoever stands in between reads and changes files. Set an https: address.');
  }
  if (config.env !== 'production') {
    if (isPlainHttp(config.publicUrl))
      warnings.push('PUBLIC_URL is http: and not loopback: browsers will not keep the cookies, so nobody can sign in or submit.');
    return warnings;
  }
  if (config.smtpUrl === null) warnings.push('SMTP_URL is not set: no e-mail is sent. Messages are kept in DATA_DIR/mail.');
  if (config.trustProxy === false && config.publicUrl.protocol === 'https:') {
    warnings.push(
      'TRUST_PROXY is not set: all visitors share the address of the proxy, and so its limits. Set TRUST_PROXY=loopback when the proxy runs on this machine.',
    );
  }
  return warnings;
}

function isPlainHttp(url: URL): boolean {
  return url.protocol === 'http:' && !isLoopback(url.hostname);
}
