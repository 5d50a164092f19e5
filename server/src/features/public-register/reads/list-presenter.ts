import { Injectable } from '@nestjs/common';
import { excerpt } from '../../../kernel/characters.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import type { Finding } from '../../search/index.js';
import { lifecycle, overdueDays, reads } from '../../submissions/index.js';
import { CaseVerdicts } from '../../verdicts/index.js';
import type { PublicListItem } from '../http/public-list.dto.js';

/** Characters of the text that a list shows. */
const EXCERPT = 240;

/** Turns rows of the public list into what lists show: slugs for ids, words cut at a word's end. */
@Injectable()
export class ListPresenter {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly verdicts: CaseVerdicts,
    private readonly clock: Clock,
  ) {}

  /** One statement, for what authors say of answers. */
  async present(rows: readonly reads.PublicRow[], findings: ReadonlyMap<SubmissionId, Finding> = new Map()): Promise<PublicListItem[]> {
    const today = civilDateIn(this.clock.now());
    const verdicts = await this.verdicts.newestOf(rows.filter(isShownWithAnswer).map(({ id }) => id));
    return rows.flatMap((row) => {
      const status = lifecycle.publicStatusOf(row.publication, row.procedure);
      if (status === null) return [];
      return {
        number: formatCode(row.number),
        kind: row.kind,
        topic: row.topic,
        title: row.title,
        excerpt: row.beginning === null ? null : excerpt(row.beginning, EXCERPT),
        language: row.language,
        status,
        settlement: row.settlement,
        department: row.departmentId === null ? null : (this.directory.departmentById(row.departmentId)?.slug ?? null),
        publishedAt: row.publishedAt?.toISOString() ?? null,
        receivedOn: row.receivedOn,
        decideBy: row.decideBy,
        overdueDays: overdueDays(row, today),
        answeredAt: row.answeredAt?.toISOString() ?? null,
        outcome: row.outcome,
        supports: row.supports,
        verdict: verdicts.get(row.id) ?? null,
        ...foundIn(findings.get(row.id)),
      };
    });
  }
}

/** What was found takes the place of the beginning. */
function foundIn(finding: Finding | undefined): Pick<PublicListItem, 'found' | 'excerpt'> | undefined {
  if (!finding) return undefined;
  const { titleMarks, excerpt: found, isAnswer } = finding;
  return { excerpt: found.text, found: { title: titleMarks, excerpt: found.marks, isAnswer } };
}

/** Of what nobody reads, nobody reads a verdict either. */
const isShownWithAnswer = ({ publication, procedure, answeredAt }: reads.PublicRow): boolean =>
  answeredAt !== null && lifecycle.isTextPublic(publication, procedure);
