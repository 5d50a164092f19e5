import { Injectable } from '@nestjs/common';
import type { Posting } from '../../../platform/mail/mail-transport.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { Cases } from '../../submissions/index.js';
import { composeMail } from '../domain/official-letter.js';
import type { Delivery } from '../storage/deliveries.js';
import { Forwardings } from '../storage/forwardings.js';
import { FinishLetter, type FinishedLetter } from './finish-letter.js';
import { LetterFiles } from './letter-files.js';

export interface Dispatched {
  readonly posting: Posting;
  readonly messageId: string;
}

/** Writes a letter anew and hands it to the mail server. */
@Injectable()
export class LetterDispatch {
  constructor(
    private readonly forwardings: Forwardings,
    private readonly cases: Cases,
    private readonly letters: FinishLetter,
    private readonly files: LetterFiles,
    private readonly directory: AuthorityDirectory,
    private readonly mailer: Mailer,
  ) {}

  /** Null when there is nothing to send any more. @throws LetterNotSent when a later try may succeed. */
  async run({ id, forwardingId, recipient }: Delivery): Promise<Dispatched | null> {
    const record = await this.forwardings.find(forwardingId);
    const submission = record && (await this.cases.find(record.submissionId));
    const authority = record && this.directory.authorityById(record.authorityId);
    if (!submission || !authority || recipient === null) return null;
    if (submission.erasure !== null || submission.forwardedToId !== record.authorityId || submission.procedure !== 'forwarded') return null;
    const letter = await this.letters.of(submission, record, authority);
    const { facts } = letter;
    const { subject, text } = composeMail(facts);
    const files = [{ name: `${facts.number}.pdf`, mediaType: 'application/pdf', content: letter.pdf }, ...(await this.contents(letter))];
    return this.mailer.sendOfficial({
      to: recipient,
      replyTo: facts.sender.email,
      language: 'bg',
      subject,
      text,
      files,
      identity: ['forwarding', id],
    });
  }

  private async contents({ files }: FinishedLetter): Promise<{ name: string; mediaType: string; content: Buffer }[]> {
    const read: { name: string; mediaType: string; content: Buffer }[] = [];
    for (const file of files) {
      const content = await this.files.read(file);
      if (content) read.push({ name: file.name, mediaType: file.mediaType, content });
    }
    return read;
  }
}
