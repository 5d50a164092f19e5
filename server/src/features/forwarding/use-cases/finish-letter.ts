import { Injectable } from '@nestjs/common';
import type { Authority } from '../../authorities/index.js';
import type { Submission } from '../../submissions/index.js';
import type { LetterFacts } from '../domain/official-letter.js';
import type { ForwardingRecord } from '../storage/forwardings.js';
import { LetterFiles, type LetterFile } from './letter-files.js';
import { LetterPress } from './letter-press.js';

export interface FinishedLetter {
  readonly facts: LetterFacts;
  readonly pdf: Buffer;
  readonly files: readonly LetterFile[];
}

/** Writes the letter of a forwarding from what was decided then and from the case, which does not change; the same each time. */
@Injectable()
export class FinishLetter {
  constructor(
    private readonly files: LetterFiles,
    private readonly press: LetterPress,
  ) {}

  async of(submission: Submission, record: ForwardingRecord, authority: Authority): Promise<FinishedLetter> {
    const { source, disclosed, disclosureReason, words, signedBy, forwardedAt: at, forwardedOn: on } = record;
    const files = await this.files.still(submission, record, record.attachmentIds);
    const facts = this.press.facts(submission, { source, disclosed, disclosureReason, words, signedBy, at, on, authority, files });
    return { facts, files, pdf: await this.press.print(facts, at) };
  }
}
