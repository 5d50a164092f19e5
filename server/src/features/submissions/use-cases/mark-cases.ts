import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { PersonalDataFinder } from '../../redaction/index.js';
import { queueRank } from '../domain/queue-rank.js';
import { RISK_WORDS_VERSION, risksOf } from '../domain/risk/risks.js';
import { AuthorKeys } from '../storage/author-keys.js';
import { CaseMarksStore } from '../storage/case-marks.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';

/** Cases that one round looks at; the next round goes on. */
const A_ROUND = 200;
/** Cases in the queue that one ranking looks at. */
const MOST_RANKED = 5_000;

/** Finds what is risky in a case, and its place in the queue. Nothing of it is told to the public. */
@Injectable()
export class MarkCases {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly marks: CaseMarksStore,
    private readonly keys: AuthorKeys,
    private readonly directory: AuthorityDirectory,
    private readonly personalData: PersonalDataFinder,
  ) {}

  async mark(id: SubmissionId): Promise<void> {
    const submission = await this.submissions.findById(id);
    if (!submission) return;
    const { title, text, authorEmail, identity } = submission;
    await this.marks.write(id, {
      risks: risksOf(submission, this.personalData.isIn(title, text)),
      wordsVersion: RISK_WORDS_VERSION,
      authorKey: authorEmail === null || identity === 'anonymous' ? null : await this.keys.of(authorEmail),
    });
    await this.rank(id);
  }

  /** Marks anew what was marked with other words: after an update the queue reads itself again. */
  async markOutdated(): Promise<void> {
    for (const id of await this.marks.outdated(RISK_WORDS_VERSION, A_ROUND)) await this.mark(id);
  }

  /** The case and the others of its author that wait; the whole queue when `id` is null. Two statements. */
  async rank(id: SubmissionId | null): Promise<void> {
    const { trustedAfter } = this.directory.municipality();
    const rows = await this.marks.toRank(id, MOST_RANKED);
    const places = rows.map((row) => ({ id: row.id, before: row.rank, rank: queueRank(row, row, trustedAfter) }));
    await this.marks.rank(places.filter(({ before, rank }) => before !== rank));
  }
}
