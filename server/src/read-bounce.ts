import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { NoteBounce } from './features/forwarding/index.js';
import { connectedTo } from './platform/config/config.js';
import { loadConfig } from './platform/config/load-config.js';
import { Deliverability } from './platform/mail/deliverability.js';
import { MOST_BYTES, readDeliveryReport } from './platform/mail/delivery-report.js';

/** EX_TEMPFAIL of sysexits.h: the mail server keeps the message and tries again. */
const TRY_AGAIN = 75;

/**
 * Reads one report of mail servers (RFC 3464) from stdin, for a pipe of the mail server behind the sender's address. What is no such report
 * is taken and forgotten: a mail server must not answer a report with another one.
 */
async function readBounce(): Promise<string> {
  const report = await readDeliveryReport(await messageIn(process.stdin));
  if (!report) return 'No report of a letter that failed for good.\n';
  const { config } = loadConfig();
  if (config.databaseUrl === null) throw new Error('Set DATABASE_URL.');
  const connected = connectedTo(config, config.databaseUrl);
  const context = await NestFactory.createApplicationContext(AppModule.with({ ...connected, logLevel: 'error' }), { logger: ['error'] });
  try {
    const known =
      (await context.get(Deliverability, { strict: false }).bounced(report.messageId, report.code)) ||
      (await context.get(NoteBounce, { strict: false }).run(report));
    return known ? `Noted: ${report.code}.\n` : 'No letter of ours, or one that was reported before.\n';
  } finally {
    await context.close();
  }
}

/** The beginning of the message; the rest is read and dropped, so that the mail server can finish writing. */
async function messageIn(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream) {
    if (bytes < MOST_BYTES) parts.push(part);
    bytes += part.length;
  }
  return Buffer.concat(parts).subarray(0, MOST_BYTES);
}

try {
  process.stdout.write(await readBounce());
} catch (error) {
  new Logger('Mail').error(error instanceof Error ? error.message : String(error));
  process.exitCode = TRY_AGAIN;
}
