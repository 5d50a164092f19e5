import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { Responses } from '../../responses/index.js';
import { lifecycle, reads } from '../../submissions/index.js';
import type { IndexedDocument } from '../storage/indexed-documents.js';

/** What cases are found by, as everybody reads it at this moment. */
@Injectable()
export class LiveDocuments {
  constructor(
    private readonly texts: reads.PublicTexts,
    private readonly responses: Responses,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** A case whose words nobody may read is left out. Two statements. */
  async of(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, IndexedDocument>> {
    const [texts, answers] = await Promise.all([this.texts.of(ids), this.responses.wordsOf(ids)]);
    return new Map([...texts].map(([id, text]) => [id, this.compose(text, answers.get(id) ?? '')]));
  }

  /** The next of all such cases in the order of their receipt, and where each stands in it. Two statements. */
  async page(after: { readonly at: string; readonly id: string }, limit: number): Promise<{ at: string; document: IndexedDocument }[]> {
    const texts = await this.texts.page(after, limit);
    const answers = await this.responses.wordsOf(texts.map(({ id }) => id));
    return texts.map((text) => ({ at: text.at, document: this.compose(text, answers.get(text.id) ?? '') }));
  }

  private compose({ settlement, departmentId, ...of }: reads.PublicText, answer: string): IndexedDocument {
    const { id, kind, topic, title, text, receivedOn, listedAt, isAnswered, outcome } = of;
    const status = lifecycle.publicStatusOf('published', of.procedure);
    return {
      ...{ id, kind, topic, title, text, answer, place: this.namesOf({ topic, settlement, departmentId }) },
      ...{ receivedOn, publishedOn: civilDateIn(listedAt), isAnswered },
      ...(status === null ? {} : { status }),
      ...(outcome === null ? {} : { outcome }),
      ...(settlement === null ? {} : { settlement }),
      ...(departmentId === null ? {} : { departmentId }),
    };
  }

  /** The names that a case bears: of the settlement, the topic and the department, in both languages. */
  private namesOf({ topic, settlement, departmentId }: Pick<reads.PublicText, 'topic' | 'settlement' | 'departmentId'>): string {
    const named = [
      settlement === null ? null : this.directory.settlement(settlement),
      this.directory.site().site.topics.find(({ key }) => key === topic) ?? null,
      departmentId === null ? null : this.directory.departmentById(departmentId),
    ];
    return named.flatMap((entry) => (entry === null ? [] : [entry.nameBg, entry.nameEn])).join('\n');
  }
}
