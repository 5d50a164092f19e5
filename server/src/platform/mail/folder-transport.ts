import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Clock } from '../../kernel/clock.js';
import { newId } from '../crypto/random.js';
import { MailTransport, type Posting } from './mail-transport.js';

/**
 * Keeps letters as files that a mail program opens (RFC 5322), where there is no mail server. Names sort by time. A file is
 * complete under its name or not there at all.
 */
export class FolderTransport extends MailTransport {
  private readonly composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  async post(letter: SendMailOptions): Promise<Posting> {
    const { message } = await this.composer.sendMail(letter);
    if (!Buffer.isBuffer(message)) throw new Error('The message was to be one piece');
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.write(join(this.folder, this.fileName()), message);
    return { accepted: true };
  }

  close(): void {
    this.composer.close();
  }

  private fileName(): string {
    const instant = this.clock.now().toISOString().replace(/[-:]/g, '');
    return `${instant}-${newId()}.eml`;
  }

  private async write(path: string, bytes: Uint8Array): Promise<void> {
    const partial = `${path}.partial`;
    try {
      const file = await open(partial, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }
}
