import { type AddressInfo } from 'node:net';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A real mail server on loopback. It keeps each letter as a file, which any process of the tests can read. */
export class MailServer {
  private count = 0;
  private readonly server: SMTPServer;

  constructor(private readonly folder: string) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 200,
      onData: (stream, _session, done) => {
        void buffer(stream)
          .then((letter) => this.keep(letter))
          .then(() => done(), done);
      },
    });
    // A sender that was killed leaves a broken connection behind.
    this.server.on('error', () => undefined);
  }

  /** @returns the address for `SMTP_URL` */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }

  /** Complete under its name, or not there at all. */
  private async keep(letter: Buffer): Promise<void> {
    const path = join(this.folder, String(this.count++).padStart(6, '0'));
    await writeFile(`${path}.partial`, letter);
    await rename(`${path}.partial`, `${path}.eml`);
  }
}
