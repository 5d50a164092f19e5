import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../config/config.js';
import { Deliverability } from './deliverability.js';
import { ForgetLetters } from './forget-letters.js';
import { FolderTransport } from './folder-transport.js';
import { LettersToStrangers } from './letters-to-strangers.js';
import { MailTransport } from './mail-transport.js';
import { Mailer } from './mailer.js';
import { SmtpTransport } from './smtp-transport.js';

/** Letters, for whichever feature writes them. Without a mail server, and in a demo, they stay in `DATA_DIR/mail`. */
@Global()
@Module({
  providers: [
    Deliverability,
    ForgetLetters,
    LettersToStrangers,
    Mailer,
    {
      provide: MailTransport,
      inject: [Config, Clock],
      useFactory: ({ smtpUrl, dataDir }: Config, clock: Clock): MailTransport =>
        smtpUrl === null ? new FolderTransport(join(dataDir, 'mail'), clock) : new SmtpTransport(smtpUrl, clock),
    },
  ],
  exports: [Deliverability, LettersToStrangers, Mailer],
})
export class MailModule {}
