import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { printDocument } from '../../../platform/pdf/print-document.js';
import type { PrintedDocument } from '../../../platform/pdf/printed-document.js';
import { type Authority, AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { forwardings } from '../../moderation/index.js';
import { reads, type Submission, verdictChanges } from '../../submissions/index.js';
import type { LetterChoices } from '../domain/disclosure.js';
import { composeOfficialLetter, type Ground, letterTitle, type LetterFacts } from '../domain/official-letter.js';
import { particularsOf } from '../domain/particulars.js';
import type { LetterFile } from './letter-files.js';

export interface LetterOrder extends LetterChoices {
  readonly authority: Authority;
  readonly on: CivilDate;
  readonly at: Date;
  readonly signedBy: string;
  readonly files: readonly LetterFile[];
}

/** Gathers what a letter to an authority tells, and prints it. */
@Injectable()
export class LetterPress {
  constructor(private readonly directory: AuthorityDirectory) {}

  facts(submission: Submission, order: LetterOrder): LetterFacts {
    const { authority, source, disclosed } = order;
    const { legalNameBg, nameBg, addressBg, phone, email } = this.directory.municipality();
    const { authorName, authorEmail, authorPhone, publicTitle, publicText } = submission;
    const isOriginal = source === 'original';
    const { settlement } = submission;
    const ground = this.groundOf(submission, authority);
    return {
      sender: { name: legalNameBg || nameBg, address: addressBg, phone, email },
      addressee: { name: authority.nameBg, postalAddress: authority.postalAddress, email: authority.email },
      number: formatCode(submission.number),
      on: order.on,
      receivedOn: submission.receivedOn,
      kind: submission.kind,
      identity: submission.identity,
      disclosed,
      author: {
        name: disclosed === 'nothing' ? null : authorName,
        email: disclosed === 'contact' ? authorEmail : null,
        phone: disclosed === 'contact' ? authorPhone : null,
      },
      ground,
      answeredOn: ground === 'requested' && submission.answeredAt !== null ? civilDateIn(submission.answeredAt) : null,
      words: order.words,
      source,
      title: isOriginal ? submission.title : (publicTitle ?? ''),
      text: isOriginal ? submission.text : (publicText ?? ''),
      particulars: isOriginal
        ? particularsOf(submission, settlement === null ? null : (this.directory.settlement(settlement)?.nameBg ?? null))
        : [],
      files: order.files,
      signedBy: order.signedBy,
    };
  }

  document(facts: LetterFacts, at: Date): PrintedDocument {
    return {
      title: letterTitle(facts),
      author: facts.sender.name,
      language: 'bg',
      at,
      footer: `${facts.sender.name} · Изх. № ${facts.number}`,
      blocks: composeOfficialLetter(facts),
    };
  }

  print(facts: LetterFacts, at: Date): Promise<Buffer> {
    return printDocument(this.document(facts, at));
  }

  private groundOf(submission: Submission, authority: Authority): Ground {
    if (verdictChanges.goesOnRequest(submission)) return 'requested';
    const { topic, about } = submission;
    const isCrimeLikely = reads.risksOf(submission, false).includes('crime');
    const wanted = forwardings.competencesFor({ topic, about, isCrimeLikely });
    const because = wanted.filter((competence) => authority.competences.includes(competence));
    if (because.includes('against_mayor') || because.includes('against_councillor')) return 'superior';
    return because.includes('crime') ? 'crime' : 'not_competent';
  }
}
