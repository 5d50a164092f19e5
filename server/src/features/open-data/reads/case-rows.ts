import { Injectable } from '@nestjs/common';
import type { DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { Config } from '../../../platform/config/config.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { type PublicResponse, Responses, type ResponseVersion } from '../../responses/index.js';
import { lifecycle, reads } from '../../submissions/index.js';
import { CaseVerdicts, type PublicVerdict } from '../../verdicts/index.js';
import type { ANSWERS, CASES, VERDICT_TABLE } from '../codebook/case-tables.js';
import type { RowOf } from '../codebook/dataset.js';

/** Cases in one batch, with what was said of them: so much is in memory at once, however many there are. */
const BATCH = 500;

type CaseRow = RowOf<typeof CASES>;
type AnswerRow = RowOf<typeof ANSWERS>;
type VerdictRow = RowOf<typeof VERDICT_TABLE>;

export interface CaseBatch {
  readonly cases: readonly CaseRow[];
  readonly answers: readonly AnswerRow[];
  readonly verdicts: readonly VerdictRow[];
}

/** All cases of the public list, each with the answers and verdicts that everybody reads. */
@Injectable()
export class CaseRows {
  constructor(
    private readonly published: reads.PublishedCases,
    private readonly responses: Responses,
    private readonly verdicts: CaseVerdicts,
    private readonly directory: AuthorityDirectory,
    private readonly config: Config,
  ) {}

  /** In the order of their receipt; three statements for each batch, or one where nothing of it was answered. */
  async *batches(): AsyncGenerator<CaseBatch> {
    let after: SubmissionId | null = null;
    do {
      const found: reads.PublishedCase[] = await this.published.batch(after, BATCH);
      yield await this.batchOf(found);
      after = found.length === BATCH ? (found.at(-1)?.id ?? null) : null;
    } while (after !== null);
  }

  private async batchOf(found: readonly reads.PublishedCase[]): Promise<CaseBatch> {
    const answered = found.filter((each) => each.answeredAt !== null && lifecycle.isTextPublic(each.publication, each.procedure));
    if (answered.length === 0) return { cases: found.map(this.caseRow), answers: [], verdicts: [] };
    const answers = await this.responses.ofCases(answered.map(({ id, text }) => ({ id, publicText: text })));
    const verdicts = await this.verdicts.ofCases(answered.map(({ id }) => id));
    return {
      cases: found.map(this.caseRow),
      answers: answered.flatMap(({ id, number }) =>
        (answers.get(id) ?? []).flatMap((answer) => answer.versions.map((version) => answerRow(formatCode(number), answer, version))),
      ),
      verdicts: answered.flatMap(({ id, number }) => (verdicts.get(id) ?? []).map((verdict) => verdictRow(formatCode(number), verdict))),
    };
  }

  private readonly caseRow = (each: reads.PublishedCase): CaseRow => ({
    number: formatCode(each.number),
    kind: each.kind,
    topic: each.topic,
    language: each.language,
    status: lifecycle.publicStatusOf(each.publication, each.procedure) ?? 'published',
    title: each.title,
    text: each.text,
    redacted: each.redacted,
    settlement: each.settlement,
    department: each.departmentId && this.slugOf(each.departmentId),
    received_on: each.receivedOn,
    published_at: each.publishedAt?.toISOString() ?? null,
    statutory: each.statutory,
    decide_by: each.decideBy,
    answered_at: each.answeredAt?.toISOString() ?? null,
    outcome: each.outcome,
    supports: each.supports,
    url: new URL(`/bg/submissions/${formatCode(each.number)}`, this.config.publicUrl).href,
  });

  private slugOf(id: DepartmentId): string | null {
    return this.directory.departmentById(id)?.slug ?? null;
  }
}

const answerRow = (number: string, { id, department }: PublicResponse, version: ResponseVersion): AnswerRow => ({
  answer: id,
  version: version.version,
  case_number: number,
  department: department || null,
  office: version.office || null,
  published_at: version.publishedAt,
  outcome: version.outcome,
  text: version.text,
  legal_ground: version.legalGround,
  done_on: version.doneOn,
  promise: version.commitment?.what ?? null,
  promise_due: version.commitmentDue,
  promise_department: version.commitment?.department || null,
  correction_note: version.correctionNote,
});

const verdictRow = (number: string, { responseId, round, value, at, sentence }: PublicVerdict): VerdictRow => ({
  ...{ answer: responseId, round, case_number: number, value, sentence, given_at: at },
});
