import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { type CaseDeadline, Deadlines, overdueNow } from '../../deadlines/index.js';
import { EditNotices } from '../../after-publication/index.js';
import { Attachments, publicFiles } from '../../attachments/index.js';
import { type AuthorityId, AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { access, Cases, lifecycle, problems, reads, type Submission } from '../../submissions/index.js';
import type { PublicAttachment, PublicCase } from '../http/public-case.dto.js';
import { NO_ANSWERS, PublicAnswers } from './public-answers.js';
import { readCaseNumber } from './case-number.js';

/** Lines of the history that a tombstone keeps: when it came, and what became of its publication, but not who handles it here. */
const OF_A_TOMBSTONE: ReadonlySet<string> = new Set([
  'received',
  'published',
  'published_again',
  'withheld',
  'appeal_lodged',
  'appeal_upheld',
  'forwarded',
  'merged',
  'unmerged',
  'withdrawn',
  'erased',
  'deadline_extended',
]);

/** Composes the public page of a case: only what its status lets the public read. */
@Injectable()
export class PublicCaseReader {
  constructor(
    private readonly cases: Cases,
    private readonly timeline: reads.CaseTimeline,
    private readonly answers: PublicAnswers,
    private readonly attachments: Attachments,
    private readonly edits: EditNotices,
    private readonly directory: AuthorityDirectory,
    private readonly deadlines: Deadlines,
  ) {}

  /** The case with this number; 404 while it is under review, as if it did not exist. */
  async read(number: string): Promise<PublicCase> {
    const submission = await this.cases.findByNumber(readCaseNumber(number));
    const status = submission && lifecycle.publicStatusOf(submission.publication, submission.procedure);
    const logCase = submission && lifecycle.publicLogCase(submission);
    if (!submission || !status || !logCase) fail(problems.CASE_NOT_FOUND);
    const isReadable = lifecycle.isTextPublic(submission.publication, submission.procedure);
    const [timeline, answers, attachments, edited, deadline] = await Promise.all([
      this.timeline.of(submission.id, 'public'),
      isReadable ? this.answers.of(submission) : NO_ANSWERS,
      isReadable ? this.publicAttachments(submission) : [],
      isReadable ? this.edits.of(submission.id) : null,
      this.deadlines.forPublic(submission),
    ]);
    return {
      logCase,
      ...this.plainFacts(submission, status, deadline),
      ...wordsOf(submission, isReadable),
      edited,
      attachments,
      timeline: status === 'rejected' ? timeline.filter(({ type }) => OF_A_TOMBSTONE.has(type)) : timeline,
      ...answers,
      mergedInto: await this.numberOfMerged(submission),
    };
  }

  private plainFacts(
    submission: Submission,
    status: lifecycle.PublicStatus,
    deadline: CaseDeadline,
  ): Omit<
    PublicCase,
    'logCase' | 'attachments' | 'edited' | 'timeline' | 'responses' | 'verdicts' | 'mergedInto' | keyof ReturnType<typeof wordsOf>
  > {
    const authority = submission.forwardedToId === null ? null : this.directory.authorityById(submission.forwardedToId as AuthorityId);
    return {
      number: formatCode(submission.number),
      kind: submission.kind,
      topic: submission.topic,
      language: submission.language,
      status,
      department:
        submission.departmentId === null || status === 'rejected'
          ? null
          : (this.directory.departmentById(submission.departmentId)?.slug ?? null),
      receivedOn: submission.receivedOn,
      publishedAt: submission.publishedAt?.toISOString() ?? null,
      statutory: submission.statutory,
      decideBy: submission.decideBy,
      overdueDays: overdueNow(deadline),
      deadline,
      tombstone:
        status === 'rejected' && submission.withheldReason !== null && submission.withheldAt !== null
          ? { reasonCode: submission.withheldReason, at: submission.withheldAt.toISOString() }
          : null,
      forwardedTo: authority === null ? null : { nameBg: authority.nameBg, nameEn: authority.nameEn },
      takesSupport: access.isPossible('support', submission),
      version: submission.version,
    };
  }

  private async publicAttachments(submission: Submission): Promise<PublicAttachment[]> {
    const files = await this.attachments.of({ type: 'submission', id: submission.id });
    return files
      .map(publicFiles.shownFile)
      .filter((shown) => shown !== null)
      .map((shown) => ({ ...shown, coveredPages: [...shown.coveredPages], url: `/api/v1/attachments/${shown.id}` }));
  }

  private async numberOfMerged(submission: Submission): Promise<string | null> {
    if (submission.mergedIntoId === null) return null;
    const into = await this.cases.find(submission.mergedIntoId);
    const isKnown = into !== null && lifecycle.publicStatusOf(into.publication, into.procedure) !== null;
    return isKnown ? formatCode(into.number) : null;
  }
}

/** What the author wrote of a case, as far as the public may read it; a name only of an author who chose to be named. */
function wordsOf(
  submission: Submission,
  isReadable: boolean,
): Pick<PublicCase, 'title' | 'text' | 'authorName' | 'settlement' | 'redacted' | 'supports' | 'repeats'> {
  if (!isReadable) return { title: null, text: null, authorName: null, settlement: null, redacted: false, supports: 0, repeats: 0 };
  return {
    title: submission.publicTitle,
    text: submission.publicText,
    authorName: submission.identity === 'named' ? submission.authorName : null,
    settlement: submission.settlement,
    redacted: submission.redacted,
    supports: submission.supports,
    repeats: submission.repeats,
  };
}
