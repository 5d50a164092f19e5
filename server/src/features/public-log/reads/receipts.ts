import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseNumber, LogCase, SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { Cases, problems, reads, type Submission } from '../../submissions/index.js';
import { logged, LogPromises, LogReader } from '../../transparency-log/index.js';
import { LOG_ENTRY_NOT_FOUND, LOG_NOT_SIGNING, NO_PUBLIC_RECEIPT, NOT_LOGGED, RECEIPT_ERASED } from '../domain/receipt-problems.js';
import { promiseText, tlogProof } from '../domain/tlog-proof.js';
import type { LogEntryContent } from '../http/log.dto.js';
import { contentOf } from './log-pages.js';
import { type PublicWords, saltsOf } from './opened-texts.js';

/** What somebody takes away from the log. */
export interface Receipt extends logged.EntryStanding {
  /** Null for an entry that was asked for by its place. */
  readonly number: CaseNumber | null;
  readonly entry: LogEntryContent;
  /** The proof, or the promise. */
  readonly text: string;
}

type Provable = Pick<logged.CaseEntry, 'appendedAt' | 'place' | 'salts'> & { readonly bytes: Uint8Array };

/** Proofs that something stands in the log, and promises that it will. */
@Injectable()
export class Receipts {
  constructor(
    private readonly all: Cases,
    private readonly cases: reads.LoggedCases,
    private readonly entries: logged.CaseEntries,
    private readonly log: LogReader,
    private readonly promises: LogPromises,
  ) {}

  /** That the case was received, with what opens the original: for its author alone, whose key the caller has seen. 404 `not-in-log`. */
  async forAuthor(id: SubmissionId): Promise<Receipt> {
    return this.received((await this.all.find(id)) ?? fail(problems.CASE_NOT_FOUND));
  }

  /** The same; null where it is another case that has this number. */
  async forAuthorOf(number: CaseNumber, id: SubmissionId): Promise<Receipt | null> {
    const own = await this.all.find(id);
    return own?.number === number ? this.received(own) : null;
  }

  /**
   * That the text which everybody reads was published just so. 404 `case-not-found` while the case is under review, as if it did not exist;
   * 404 `no-public-receipt` where its text is not public, and 410 once it was erased.
   */
  async forPublic(number: CaseNumber): Promise<Receipt> {
    const found = (await this.cases.known(number)) ?? fail(problems.CASE_NOT_FOUND);
    const { title, text, logCase } = found;
    if (title === null || text === null) fail(found.isErased ? RECEIPT_ERASED : NO_PUBLIC_RECEIPT);
    return this.receipt((await this.published(logCase, { title, text })) ?? fail(NOT_LOGGED), number);
  }

  /** That an entry stands in the log that grows, whatever it is about. 404 for one that no checkpoint covers. */
  async ofEntry(index: number): Promise<Receipt> {
    const { logId, bytes, appendedAt } = (await this.log.entry(index)) ?? fail(LOG_ENTRY_NOT_FOUND);
    return this.receipt({ bytes, appendedAt, place: { logId, index }, salts: {} }, null);
  }

  private async received({ number, logCase }: Submission): Promise<Receipt> {
    return this.receipt((await this.entries.received(logCase)) ?? fail(NOT_LOGGED), number);
  }

  private async published(logCase: LogCase, words: PublicWords): Promise<Provable | null> {
    for (const entry of await this.entries.of([logCase], ['decision'])) {
      const salts = saltsOf(entry, words);
      if (salts) return { ...entry, salts: { title: salts.title, text: salts.text } };
    }
    return null;
  }

  private async receipt(entry: Provable, number: CaseNumber | null): Promise<Receipt> {
    const standing = logged.standingOf(entry.appendedAt, entry.place?.index ?? null);
    const text = entry.place === null ? await this.promise(entry) : await this.proof(entry, entry.place);
    return { ...standing, number, entry: contentOf(entry), text };
  }

  /** With the newest checkpoint of the log that it stands in, which may have been followed by another one. */
  private async proof({ bytes, salts }: Provable, { index, logId }: logged.LogPlace): Promise<string> {
    const checkpoint = (await this.log.checkpoint(logId)) ?? fail(LOG_ENTRY_NOT_FOUND);
    const hashes = await this.log.inclusionProof(index, checkpoint.size, logId);
    return tlogProof({ extra: { entry: bytes, salts }, index, hashes, checkpoint: checkpoint.note });
  }

  private async promise({ bytes, salts, appendedAt }: Provable): Promise<string> {
    const note = await this.promises.promise(leafHash(bytes), logged.promisedUntil(appendedAt));
    return promiseText(note ?? fail(LOG_NOT_SIGNING), { entry: bytes, salts });
  }
}

/** RFC 6962 §2.1. */
const leafHash = (entry: Uint8Array): Buffer => createHash('sha256').update(Buffer.of(0)).update(entry).digest();
