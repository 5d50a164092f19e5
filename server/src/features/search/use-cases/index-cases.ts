import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveDocuments } from '../reads/live-documents.js';
import { IndexedDocuments } from '../storage/indexed-documents.js';

/** Brings what a case is found by to what everybody reads of it now. */
@Injectable()
export class IndexCases {
  constructor(
    private readonly live: LiveDocuments,
    private readonly documents: IndexedDocuments,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Bears repetition, and any order. */
  index(id: SubmissionId): Promise<void> {
    return this.unitOfWork.run(async () => {
      // Before reading: whoever writes last has read what is newest.
      await this.documents.hold();
      const document = (await this.live.of([id])).get(id);
      await (document ? this.documents.put(document) : this.documents.remove(id));
    });
  }

  /** The next cases from that place on, so many; returns where they end, or null when none is left. */
  async indexPage(after: { readonly at: string; readonly id: string }, limit: number): Promise<{ at: string; id: SubmissionId } | null> {
    return this.unitOfWork.run(async () => {
      await this.documents.hold();
      const page = await this.live.page(after, limit);
      for (const { document } of page) await this.documents.put(document);
      const last = page.at(-1);
      return last ? { at: last.at, id: last.document.id } : null;
    });
  }
}
