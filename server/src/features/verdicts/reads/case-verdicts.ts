import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { formatCode } from '../../language/index.js';
import { access, Cases, lifecycle, type Submission, type vocabulary } from '../../submissions/index.js';
import { lastDayFor } from '../domain/rounds.js';
import { mayGoOn, standing, type StoredVerdict } from '../domain/verdict.js';
import type { CaseVerdictsFile, OwnVerdict, PublicVerdict, VerdictState } from '../http/verdicts.dto.js';
import { IS_MEANT } from './wished-authority.js';
import { VerdictsRepository } from '../storage/verdicts-repository.js';
import { AnswerInQuestion, answeredOnOf } from '../use-cases/answer-in-question.js';

/** What authors said of answers, for everybody, for themselves, and for staff. */
@Injectable()
export class CaseVerdicts {
  constructor(
    private readonly verdicts: VerdictsRepository,
    private readonly question: AnswerInQuestion,
    private readonly cases: Cases,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** What everybody reads of a case whose words they read; of a sentence only what a moderator let through. One statement. */
  async forPublic({ id, publication, procedure, answeredAt }: Submission): Promise<PublicVerdict[]> {
    if (answeredAt === null) return [];
    return lifecycle.isTextPublic(publication, procedure) ? standing(await this.verdicts.of(id)).map(toPublic) : [];
  }

  /** The same of several cases, by their ids; the caller names only cases whose words everybody reads. One statement. */
  async ofCases(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, PublicVerdict[]>> {
    const byCase = Map.groupBy(await this.verdicts.ofMany(ids), ({ submissionId }) => submissionId);
    return new Map([...byCase].map(([id, own]) => [id, standing(own).map(toPublic)]));
  }

  /** Whether some sentence on that answer may have been public and is not any more. One statement. */
  mayHaveLostWords(responseId: string): Promise<boolean> {
    return this.verdicts.lostWords(responseId);
  }

  /** The newest word of the author of each of the cases that has one; the caller shows only cases that everybody reads. One statement. */
  async newestOf(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, vocabulary.Verdict>> {
    const found = await this.verdicts.newestOf(ids);
    return new Map([...found].map(([id, { value }]) => [id, value]));
  }

  /** What the author can say now. Two statements once there is an answer. */
  forAuthor(submission: Submission): Promise<VerdictState> {
    return this.state(submission, toOwn);
  }

  /** The same for whoever holds the link of a letter, which may have been forwarded: of a sentence only what everybody reads. */
  forLink(submission: Submission): Promise<VerdictState> {
    const isPublic = lifecycle.isTextPublic(submission.publication, submission.procedure);
    return this.state(submission, isPublic ? toLinked : toLinkedUnread);
  }

  private async state(submission: Submission, present: (verdict: StoredVerdict) => OwnVerdict): Promise<VerdictState> {
    const question = await this.question.ofOrNone(submission);
    const given = submission.answeredAt === null ? [] : await this.verdicts.of(submission.id);
    const answeredOn = answeredOnOf(submission);
    const goesOn = question !== null && mayGoOn(given, question.responseId);
    const actor = { kind: 'author', submissionId: submission.id } as const;
    const allowed = new Set(access.allowedActions(actor, submission));
    const own = standing(given).map(present);
    return {
      number: formatCode(submission.number),
      outcome: submission.outcome,
      answeredOn,
      round: question?.round ?? null,
      lastDay: question && lastDayFor(question.answeredOn),
      given: own,
      current: own.find(({ responseId, round }) => responseId === question?.responseId && round === question.round) ?? null,
      mayReopen: goesOn && allowed.has('reopen_by_author'),
      mayAskForwarding: goesOn && allowed.has('ask_forwarding'),
      reopenedAt: submission.reopenedByAuthorAt?.toISOString() ?? null,
      decideBy: submission.decideBy,
      forwardingAsked: submission.forwardingAsked,
    };
  }

  /** @throws ProblemException 404 for a case that this account may not know. */
  async forStaff(number: CaseNumber, staff: StaffActor): Promise<CaseVerdictsFile> {
    const submission = await this.cases.open(number, staff);
    const all = await this.verdicts.of(submission.id);
    const stand = new Set(standing(all));
    const allowed = new Set(access.allowedActions(staff, submission));
    return {
      verdicts: all
        .map((verdict) => ({
          ...{ ...toOwn(verdict), id: verdict.id },
          ...{ shownSentence: verdict.shownSentence, isStanding: stand.has(verdict) },
        }))
        .reverse(),
      reopenedAt: submission.reopenedByAuthorAt?.toISOString() ?? null,
      forwardingAsked: submission.forwardingAsked,
      suggestedAuthority: submission.forwardingAsked && this.authorityFor(submission.forwardingAsked),
      mayReview: allowed.has('review_verdict'),
      mayDecline: allowed.has('decline_forwarding'),
    };
  }

  private authorityFor(wish: vocabulary.Wish): string | null {
    return this.directory.validAuthorities().find(IS_MEANT[wish])?.slug ?? null;
  }
}

const toPublic = ({ responseId, round, value, at, shownSentence }: StoredVerdict): PublicVerdict => ({
  ...{ responseId, round, value },
  at: at.toISOString(),
  sentence: shownSentence,
});

const toLinked = (verdict: StoredVerdict): OwnVerdict => ({ ...toPublic(verdict), sentenceState: verdict.sentenceState });

const toLinkedUnread = (verdict: StoredVerdict): OwnVerdict => ({ ...toLinked(verdict), sentence: null });

const toOwn = (verdict: StoredVerdict): OwnVerdict => ({
  ...toPublic(verdict),
  sentence: verdict.sentence,
  sentenceState: verdict.sentenceState,
});
