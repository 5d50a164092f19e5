import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { InviteFirstAdministrator } from './features/accounts/index.js';
import { ProblemException } from './kernel/problem.js';
import { connectedTo } from './platform/config/config.js';
import { ConfigurationError, loadConfig } from './platform/config/load-config.js';
import { prepareDatabase } from './prepare-database.js';

const USAGE = 'Usage: npm run first-admin -- <email>';

/** Prints a single-use link (24 hours) with which the first administrator sets a password. */
async function firstAdministrator(email: string | undefined): Promise<string> {
  if (!email) throw new Error(USAGE);
  const { config } = loadConfig();
  if (config.databaseUrl === null) throw new Error('Set DATABASE_URL. The demonstration has an administrator already.');
  const connected = connectedTo(config, config.databaseUrl);
  await prepareDatabase(connected);
  const context = await NestFactory.createApplicationContext(AppModule.with({ ...connected, logLevel: 'error' }), { logger: ['error'] });
  try {
    const { token, expiresAt } = await context.get(InviteFirstAdministrator).run(email);
    const link = new URL('/bg/staff/accept', connected.publicUrl);
    link.searchParams.set('token', token);
    return `Open this link before ${expiresAt.toISOString()} and set a password:\n${link.href}\n`;
  } finally {
    await context.close();
  }
}

try {
  process.stdout.write(await firstAdministrator(process.argv[2]));
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}

function sentenceOf(error: unknown): string {
  if (error instanceof ProblemException) return `${error.problem.type.title.en}. ${(error.problem.detail ?? error.problem.type.detail).en}`;
  if (error instanceof ConfigurationError || error instanceof Error) return error.message;
  return String(error);
}
