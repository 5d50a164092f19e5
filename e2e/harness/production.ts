import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bareEnvironment, built, ROOT } from './installation.js';
import { Mailbox } from './mailbox.js';
import { MailServer } from './mail-server.js';
import { freePort, ServerProcess } from './server-process.js';
import { temporaryFolder } from './temporary-folder.js';

const run = promisify(execFile);

interface EmbeddedPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

interface EmbeddedModule {
  startEmbeddedPostgres(options: { dataDir: string; fast: boolean; log: Record<'info' | 'warn', () => void> }): Promise<EmbeddedPostgres>;
}

/** An installation as a municipality runs it: its own database, empty at first, a mail server, no demonstration. */
export interface Production {
  readonly url: string;
  readonly mailbox: Mailbox;
  /** Runs the command that prints the link of the first administrator. */
  firstAdministrator(email: string): Promise<string>;
  end(): Promise<void>;
}

export async function startProduction(): Promise<Production> {
  const folder = await temporaryFolder('production');
  const ends: (() => Promise<void>)[] = [() => folder.erase()];
  const end = async () => {
    for (const each of ends.splice(0).reverse()) await each();
  };
  try {
    const letters = join(folder.path, 'letters');
    await mkdir(letters);
    const mail = new MailServer(letters);
    const smtpUrl = await mail.start();
    ends.push(() => mail.stop());

    const { startEmbeddedPostgres } = (await import(
      pathToFileURL(built('server/platform/database/embedded/index.js')).href
    )) as EmbeddedModule;
    const silent = () => undefined;
    const database = await startEmbeddedPostgres({
      dataDir: join(folder.path, 'database'),
      fast: true,
      log: { info: silent, warn: silent },
    });
    ends.push(() => database.stop());

    const port = await freePort();
    const dataDir = join(folder.path, 'data');
    const settings = {
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      PUBLIC_URL: `http://localhost:${port}`,
      SMTP_URL: smtpUrl,
      MAIL_FROM: 'Заедно <no-reply@obshtina.example>',
    };
    const server = await ServerProcess.start({ dataDir, port, settings });
    ends.push(async () => void (await server.stop()));
    return {
      url: server.url,
      mailbox: new Mailbox(letters),
      firstAdministrator: async (email) => {
        const env = bareEnvironment({ ...settings, PORT: String(port), DATA_DIR: dataDir });
        const { stdout } = await run(process.execPath, [built('server/first-admin.js'), email], { cwd: ROOT, env, timeout: 60_000 });
        return stdout;
      },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
