import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { keepCompiled } from './compiled.js';
import { type Config, connectedTo, type ConnectedConfig } from './platform/config/config.js';
import { loadConfig } from './platform/config/load-config.js';
import { StartFailure } from './platform/config/start-failure.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './platform/database/embedded/index.js';

/** Milliseconds that requests in flight get to finish. */
const DRAIN_LIMIT = 10_000;
/** Milliseconds that a predecessor, which is just stopping, gets to free the port. */
const PORT_PATIENCE = 3_000;

const DEMO_ACCOUNTS = {
  'admin@zaedno.example': 'administrator',
  'moderator@zaedno.example': 'moderator',
  'moderator2@zaedno.example': 'second moderator',
  'official@zaedno.example': 'official of a department',
  'appeals@zaedno.example': 'decides appeals',
  'monitor@zaedno.example': 'monitor (NGO)',
} as const;

interface Running {
  database?: EmbeddedPostgres;
  application?: { readonly url: string; close(): Promise<void> };
}

const running: Running = {};
let log = pino({ base: null });
let stopping = false;

const started = launch();

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0));
// The parent that `npm start` left in between was killed and can pass no signal on.
process.on('disconnect', () => void stop(0));
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    log.fatal({ err: error }, 'A failure that nothing handled; the process ends.');
    void stop(1);
  });
}

started.catch((error: unknown) => {
  if (stopping) return;
  if (error instanceof StartFailure) process.stderr.write(`\n${error.message}\n\n`);
  else log.fatal({ err: error }, 'Zaedno could not start.');
  void stop(1);
});

async function launch(): Promise<void> {
  const { config, warnings } = loadConfig();
  log = pino({ base: null, level: config.logLevel });
  for (const warning of warnings) log.warn(warning);
  if (config.process !== 'worker') await expectFreePort(config);
  const connected = await withDatabase(config);
  // After the checks, as it loads everything else: a wrong configuration is told at once.
  const { serve } = await import('./main.js');
  running.application = await serve(connected);
  keepCompiled();
  if (!stopping) say(...announcement(connected, running.application.url));
}

async function withDatabase(config: Config): Promise<ConnectedConfig> {
  if (config.databaseUrl === null) {
    const told = { info: (line: string) => say(line), warn: (line: string) => log.warn(line) };
    running.database = await startEmbeddedPostgres({ dataDir: config.dataDir, log: told });
  }
  return connectedTo(config, running.database?.url ?? '');
}

function announcement({ process: kind, demo, demoPassword }: Config, url: string): string[] {
  if (kind === 'worker') return ['Zaedno works on what waits in the outbox.'];
  const accounts = Object.entries(DEMO_ACCOUNTS).map(([email, role]) => `  ${email.padEnd(27)}${role}`);
  const lines = ['', `Zaedno answers at ${url}`];
  if (demo)
    lines.push(
      '',
      `Demo accounts, all with the password ${demoPassword}`,
      ...accounts,
      '',
      'The people and cases are fictional; no e-mail leaves this machine.',
    );
  return [...lines, ''];
}

/**
 * Lets requests finish, then ends the application, and the database last. Only the first call counts: Ctrl+C reaches
 * this process twice, from the terminal and from its parent.
 */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  const drained = started.catch(() => undefined).then(() => running.application?.close());
  const late = sleep(DRAIN_LIMIT, 'late', { ref: false });
  const outcome = await Promise.race([drained, late]).catch((error: unknown) =>
    log.error({ err: error }, 'The application did not end cleanly.'),
  );
  if (outcome === 'late') log.warn(`Requests were still running after ${DRAIN_LIMIT / 1000} s; they are cut off.`);
  await running.database?.stop().catch((error: unknown) => log.error({ err: error }, 'The embedded PostgreSQL did not end cleanly.'));
  process.exit(code);
}

async function expectFreePort({ host, port }: Config): Promise<void> {
  const deadline = Date.now() + PORT_PATIENCE;
  let fault = await listenFault(host, port);
  while (fault === 'EADDRINUSE' && Date.now() < deadline) {
    await sleep(100);
    fault = await listenFault(host, port);
  }
  if (fault === null) return;
  const reason: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is in use by another program, or Zaedno runs already: stop it, or set PORT to another number.`,
    EACCES: `Port ${port} needs rights that this user does not have: set PORT to a number above 1023.`,
  };
  throw new StartFailure(reason[fault] ?? `Nothing can listen on ${host} (${fault}): set HOST to an address of this machine.`);
}

/** The code of the error that listening would meet, or null. */
function listenFault(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
