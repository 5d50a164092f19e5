import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { built } from './installation.js';
import { MailServer } from './mail-server.js';
import { ServerProcess } from './server-process.js';
import { announceSite } from './site.js';
import { temporaryFolder } from './temporary-folder.js';

const DEMO_PASSWORD = 'a demo password of the tests';

/** One demonstration for the whole run, with a real mail server beside it. Ends both afterwards. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  for (const path of ['server/launch.js', 'client/server/server.mjs']) built(path);
  const folder = await temporaryFolder('site');
  const mailFolder = join(folder.path, 'letters');
  await mkdir(mailFolder);
  const mail = new MailServer(mailFolder);
  const smtpUrl = await mail.start();
  const server = await ServerProcess.start({
    dataDir: join(folder.path, 'data'),
    // Journeys read letters at once and send at once; what waits has journeys with servers of their own.
    settings: {
      SMTP_URL: smtpUrl,
      DEMO_PASSWORD,
      UNDO_MINUTES: '0',
      SUBMIT_WAIT_SECONDS: '0',
      API_READS_PER_MINUTE: '0',
      WEBHOOKS: 'loopback',
    },
  });
  announceSite({ url: server.url, password: DEMO_PASSWORD, mailFolder });
  return async () => {
    await server.stop();
    await mail.stop();
    await folder.erase();
  };
}
