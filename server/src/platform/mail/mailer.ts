import { createHash } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { SendMailOptions } from 'nodemailer';
import { Clock } from '../../kernel/clock.js';
import { Config } from '../config/config.js';
import type { Letter } from './letter.js';
import { asHtml, asText } from './letter-layout.js';
import { MailTransport, type Posting } from './mail-transport.js';
import type { OfficialMail } from './official-mail.js';

/** Sends letters, one to a person. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  constructor(
    private readonly transport: MailTransport,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Resolves once the letter is taken, or refused for good. @throws LetterNotSent when a later try may succeed. */
  send(letter: Letter): Promise<Posting> {
    return this.transport.post(this.message(letter));
  }

  /** Resolves as {@link send} does, with the Message-ID under which the recipient's office can find it. @throws LetterNotSent likewise. */
  async sendOfficial(mail: OfficialMail): Promise<{ readonly posting: Posting; readonly messageId: string }> {
    const id = messageId(mail.identity, this.config.mailFrom);
    const posting = await this.transport.post({
      from: this.config.mailFrom,
      to: { name: '', address: mail.to },
      ...(mail.replyTo === null ? {} : { replyTo: { name: '', address: mail.replyTo } }),
      subject: mail.subject,
      text: mail.text,
      attachments: mail.files.map(({ name, mediaType, content }) => ({ filename: name, contentType: mediaType, content })),
      messageId: id,
      date: this.clock.now(),
      xMailer: false,
      // An office answers with its number, so that automatic answers are welcome here.
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
    });
    return { posting, messageId: id };
  }

  /** The Message-ID under which the letter goes out, with its angle brackets. */
  idOf({ identity }: Letter): string {
    return messageId(identity, this.config.mailFrom);
  }

  onModuleDestroy(): void {
    this.transport.close();
  }

  private message(letter: Letter): SendMailOptions {
    const { unsubscribe } = letter;
    return {
      from: this.config.mailFrom,
      // As a part and not as a line: what stands in an address never becomes a second one.
      to: { name: '', address: letter.to },
      subject: letter.subject,
      text: asText(letter),
      html: asHtml(letter),
      messageId: this.idOf(letter),
      date: this.clock.now(),
      xMailer: false,
      headers: {
        // RFC 3834 §5, and what Exchange looks at: nobody is to be answered that they are on holiday.
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        'Content-Language': letter.language,
        ...(unsubscribe ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
      },
      ...(unsubscribe ? { list: { unsubscribe: unsubscribe.oneClickUrl } } : {}),
    };
  }
}

/** The same for the same identity (RFC 5322 §3.6.4); it gives nothing of the identity away. */
export function messageId(identity: readonly string[], from: string): string {
  const hash = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 40);
  const domain = /@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? 'localhost';
  return `<${hash}@${domain}>`;
}
