import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { KeyedHash } from '../../../platform/crypto/keyed-hash.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { parseCaseNumber } from '../../language/index.js';
import { access, Cases, problems, ReportMarks, type Submission } from '../../submissions/index.js';
import { type ReportReason, stepOfReport, WATCH_TABLE, watchOf } from '../domain/reports.js';
import { ReaderReports } from '../storage/reader-reports.js';
import { ReportLimits } from './report-limits.js';

export interface ReportGiven {
  readonly reason: ReportReason;
  /** For the staff alone. */
  readonly words: string | null;
}

/**
 * A reader says that something is wrong with a published text. It stays as it is; when enough of them say so, moderators look at it
 * again. What is kept of a reader is a keyed hash of their network address together with the case: it tells one reader from another,
 * and neither who they are nor what else they reported.
 */
@Injectable()
export class ReportText {
  constructor(
    private readonly cases: Cases,
    private readonly marks: ReportMarks,
    private readonly reports: ReaderReports,
    private readonly limits: ReportLimits,
    private readonly hashes: KeyedHash,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The same whether this reader counts already or not. @throws ProblemException 404 unless the public reads the text, 429. */
  async run(number: string, { reason, words }: ReportGiven, network: string): Promise<void> {
    await this.limits.take(network);
    const parsed = parseCaseNumber(number);
    const { id } = readable(parsed && (await this.cases.findByNumber(parsed)));
    const reader = await this.hashes.of('report', `${id} ${network}`);
    await this.unitOfWork.run(async () => {
      // Held, and asked again: it may have been withheld meanwhile.
      readable(await this.marks.hold(id));
      const before = await this.reports.open(id);
      const at = this.clock.now();
      if (!(await this.reports.insert(id, { reader, reason, words, at }))) return;
      if (WATCH_TABLE[watchOf(before)][stepOfReport(before)] === 'waiting') await this.marks.put(id, at);
    });
  }
}

const readable = (submission: Submission | null): Submission =>
  submission !== null && access.isPossible('report', submission) ? submission : fail(problems.CASE_NOT_FOUND);
