import { type Config } from './config.js';
import { DEFAULTS, parseConfig } from './parse-config.js';
import { type Environment } from './settings.js';

const production: Environment = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://zaedno:secret@db.example:5432/zaedno',
  PUBLIC_URL: 'https://zaedno.example',
  SMTP_URL: 'smtps://user:secret@mail.example:465',
  TRUST_PROXY: 'loopback',
};

const outcome = (env: Environment) => parseConfig(env, { workingDir: '/srv/zaedno' });

function configOf(env: Environment): Config {
  const result = outcome(env);
  if ('faults' in result) throw new Error(result.faults.join('\n'));
  return result.config;
}

function faultsOf(env: Environment): readonly string[] {
  const result = outcome(env);
  return 'faults' in result ? result.faults : [];
}

function warningsOf(env: Environment): readonly string[] {
  const result = outcome(env);
  return 'faults' in result ? [] : result.warnings;
}

describe('without any variable', () => {
  it('is a demo on loopback, with an embedded database under ./data', () => {
    expect(configOf({})).toMatchObject({
      env: 'development',
      port: 3000,
      host: '127.0.0.1',
      dataDir: '/srv/zaedno/data',
      databaseUrl: null,
      migrationDatabaseUrl: null,
      smtpUrl: null,
      mailFrom: 'no-reply@localhost',
      trustProxy: false,
      process: 'all',
      demo: true,
      demoPassword: DEFAULTS.demoPassword,
      undoMinutes: 1,
      submitWaitSeconds: 20,
      fetchLinks: false,
      logOrigin: null,
      logKeys: [],
      logWitnesses: [],
      logLevel: 'info',
    });
  });

  it('answers under every loopback name, on its own port', () => {
    const config = configOf({ PORT: '4100' });
    expect(config.publicUrl.href).toBe('http://localhost:4100/');
    expect(config.allowedHosts).toEqual(['localhost', '127.0.0.1', '[::1]']);
    expect(config.allowedOrigins).toEqual(['http://localhost:4100', 'http://127.0.0.1:4100', 'http://[::1]:4100']);
  });

  it('cannot be changed afterwards', () => {
    const config = configOf({});
    expect(Object.isFrozen(config) && Object.isFrozen(config.allowedHosts) && Object.isFrozen(config.allowedOrigins)).toBe(true);
  });
});

it('treats an empty variable as one that is not set', () => {
  expect(configOf({ PORT: '', DATABASE_URL: ' ', DEMO: '', SMTP_URL: '' })).toEqual(configOf({}));
});

describe('the public address', () => {
  it('is the only allowed host and origin where it is not loopback', () => {
    const config = configOf({ ...production, PORT: '4100' });
    expect(config.allowedHosts).toEqual(['zaedno.example']);
    expect(config.allowedOrigins).toEqual(['https://zaedno.example']);
    expect(config.mailFrom).toBe('no-reply@zaedno.example');
  });

  it('keeps a loopback name of its own beside the usual ones', () => {
    expect(configOf({ PUBLIC_URL: 'http://sliven.localhost:8080' }).allowedOrigins).toEqual([
      'http://sliven.localhost:8080',
      'http://localhost:8080',
      'http://127.0.0.1:8080',
      'http://[::1]:8080',
    ]);
  });

  it.each([
    'zaedno.example',
    'ftp://zaedno.example',
    'https://zaedno.example/portal',
    'https://user:pw@zaedno.example',
    'https://zaedno.example?a=1',
  ])('is refused when it is not scheme and host alone: %s', (PUBLIC_URL) => {
    expect(faultsOf({ PUBLIC_URL })).toEqual([expect.stringMatching(/^PUBLIC_URL is not the address of a site: set it to/)]);
  });
});

describe('a demo', () => {
  it.each<[string, Environment, boolean]>([
    ['without a database of its own', {}, true],
    ['with DATABASE_URL', { DATABASE_URL: 'postgres://db.example/zaedno' }, false],
    ['with DATABASE_URL and DEMO=1', { DATABASE_URL: 'postgres://db.example/zaedno', DEMO: '1' }, true],
    ['with DEMO=0', { DEMO: '0' }, false],
    ['in production', production, false],
  ])('%s', (_, env, demo) => {
    expect(configOf(env).demo).toBe(demo);
  });

  it('sends no e-mail to the outside, and says so', () => {
    const env = { SMTP_URL: 'smtp://mail.example' };
    expect(configOf(env).smtpUrl).toBeNull();
    expect(warningsOf(env)).toEqual([expect.stringContaining('SMTP_URL is not used')]);
  });

  it.each(['smtp://localhost:1025', 'smtp://127.0.0.1:1025', 'smtp://[::1]:1025'])(
    'may use a mail server on the same machine: %s',
    (SMTP_URL) => {
      expect(configOf({ SMTP_URL }).smtpUrl).toBe(SMTP_URL);
      expect(warningsOf({ SMTP_URL })).toEqual([]);
    },
  );

  it('listens elsewhere only when HOST says so', () => {
    expect(configOf({ HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });
});

describe('production', () => {
  it('starts with a database, an https address and a mail server, without a warning', () => {
    expect(configOf(production)).toMatchObject({ env: 'production', demo: false, host: '127.0.0.1', trustProxy: ['loopback'] });
    expect(warningsOf(production)).toEqual([]);
  });

  it('may be tried over http on loopback', () => {
    expect(configOf({ ...production, PUBLIC_URL: 'http://localhost:3000' }).publicUrl.protocol).toBe('http:');
  });

  it.each<[string, Environment, RegExp]>([
    ['no database', { ...production, DATABASE_URL: '' }, /^DATABASE_URL is missing: .*set it to/],
    ['a demo', { ...production, DEMO: '1' }, /^DEMO is 1: .*Set DEMO=0/],
    ['an http: address', { ...production, PUBLIC_URL: 'http://zaedno.example' }, /^PUBLIC_URL is http:\/\/zaedno\.example: .*https:/],
  ])('refuses %s', (_, env, fault) => {
    expect(faultsOf(env)).toEqual([expect.stringMatching(fault)]);
  });

  it('warns when no mail leaves, or when limits would count all visitors as one', () => {
    expect(warningsOf({ ...production, SMTP_URL: '' })).toEqual([expect.stringContaining('SMTP_URL is not set')]);
    expect(warningsOf({ ...production, TRUST_PROXY: '' })).toEqual([expect.stringContaining('TRUST_PROXY is not set')]);
  });
});

it('lists all faults at once, each with what to set', () => {
  const faults = faultsOf({
    NODE_ENV: 'production',
    PORT: '70000',
    HOST: 'http://localhost',
    PUBLIC_URL: 'http://zaedno.example',
    MIGRATION_DATABASE_URL: 'mysql://db.example/zaedno',
    SMTP_URL: 'mail.example',
    MAIL_FROM: 'nobody',
    TRUST_PROXY: 'true',
    PROCESS: 'cron',
    DEMO: 'yes',
    DEMO_PASSWORD: 'short',
    UNDO_MINUTES: '61',
    SUBMIT_WAIT_SECONDS: '121',
    API_READS_PER_MINUTE: '-1',
    FETCH_LINKS: 'never',
    WEBHOOKS: 'everywhere',
    LOG_ORIGIN: 'the log',
    LOG_PRIVATE_KEY: 'PRIVATE+KEY+log',
    LOG_WITNESSES: 'https://witness.example',
    LOG_LEVEL: 'loud',
  });
  const named = faults.map((fault) => /^[A-Z_]+/.exec(fault)?.[0]);
  expect(new Set(named)).toEqual(
    new Set([
      ...['PORT', 'HOST', 'PUBLIC_URL', 'DATABASE_URL', 'MIGRATION_DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'TRUST_PROXY'],
      ...['PROCESS', 'DEMO', 'DEMO_PASSWORD', 'UNDO_MINUTES', 'SUBMIT_WAIT_SECONDS', 'API_READS_PER_MINUTE'],
      ...['FETCH_LINKS', 'WEBHOOKS', 'LOG_LEVEL'],
      ...['LOG_ORIGIN', 'LOG_PRIVATE_KEY', 'LOG_WITNESSES'],
    ]),
  );
  expect(faults.every((fault) => /\b[Ss]et\b/.test(fault) && fault.endsWith('.'))).toBe(true);
});

it('lets a decision be undone for ten minutes, one in a demonstration, and not at all when told so', () => {
  expect(configOf({ DEMO: '0' }).undoMinutes).toBe(10);
  expect(configOf({ UNDO_MINUTES: '0' }).undoMinutes).toBe(0);
  expect(faultsOf({ UNDO_MINUTES: '-1' })).toEqual([expect.stringMatching(/^UNDO_MINUTES is "-1": set it to a whole number from 0 to 60/)]);
});

it('asks for pages that stand as evidence, but not in a demonstration, and not when told so', () => {
  expect(configOf(production).fetchLinks).toBe(true);
  expect(configOf({ ...production, FETCH_LINKS: '0' }).fetchLinks).toBe(false);
  expect([configOf({ DEMO: '1' }).fetchLinks, configOf({ DEMO: '1', FETCH_LINKS: '1' }).fetchLinks]).toEqual([false, true]);
});

it('never repeats a value that could hold a password', () => {
  const env = {
    DATABASE_URL: 'mysql://u:hunter2@db/zaedno',
    SMTP_URL: 'http://u:hunter2@mail',
    PUBLIC_URL: 'https://u:hunter2@site',
    DEMO_PASSWORD: 'hunter2',
  };
  expect(faultsOf(env)).toHaveLength(4);
  expect(faultsOf(env).join(' ')).not.toContain('hunter2');
});

describe('the database', () => {
  it.each(['postgres://db.example', 'postgresql:', 'zaedno', 'mysql://db.example/zaedno'])(
    'must be PostgreSQL and named: %s',
    (DATABASE_URL) => {
      expect(faultsOf({ DATABASE_URL })).toEqual([expect.stringMatching(/^DATABASE_URL does not name a PostgreSQL database/)]);
    },
  );

  it('may be reached through a local socket', () => {
    const DATABASE_URL = 'postgres:///zaedno?host=/run/postgresql';
    expect(configOf({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });

  it('is not named for migrations alone', () => {
    expect(faultsOf({ MIGRATION_DATABASE_URL: 'postgres://db.example/zaedno' })).toEqual([expect.stringContaining('set DATABASE_URL')]);
  });

  it.each(['web', 'worker'])('is needed by a process that does only part of the work: %s', (PROCESS) => {
    expect(faultsOf({ PROCESS })).toEqual([expect.stringMatching(/^PROCESS is .*set DATABASE_URL/)]);
    expect(configOf({ PROCESS, DATABASE_URL: 'postgres://db.example/zaedno' }).process).toBe(PROCESS);
  });
});

describe('trusted proxies', () => {
  it.each<[string, Config['trustProxy']]>([
    ['', false],
    ['0', false],
    ['1', 1],
    ['loopback', ['loopback']],
    ['10.0.0.5, 10.1.0.0/16, fd00::/8', ['10.0.0.5', '10.1.0.0/16', 'fd00::/8']],
  ])('"%s"', (TRUST_PROXY, trustProxy) => {
    expect(configOf({ TRUST_PROXY }).trustProxy).toEqual(trustProxy);
  });

  it.each(['true', '*', '10', '10.0.0.0/33', '0.0.0.0/0', 'proxy.example'])('are not everybody, and not unknown: %s', (TRUST_PROXY) => {
    expect(faultsOf({ TRUST_PROXY })).toEqual([expect.stringMatching(/^TRUST_PROXY would let a visitor choose/)]);
  });
});

it.each(['zaedno@example.org', 'Община Сливница <zaedno@example.org>'])('sends as %s', (MAIL_FROM) => {
  expect(configOf({ MAIL_FROM }).mailFrom).toBe(MAIL_FROM);
});

it.each(['a@b, c@d', 'Name <a@b>\r\nBcc: c@d', '<>'])('refuses to send as %j', (MAIL_FROM) => {
  expect(faultsOf({ MAIL_FROM })).toEqual([expect.stringMatching(/^MAIL_FROM is not an e-mail address/)]);
});
