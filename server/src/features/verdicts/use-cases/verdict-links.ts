import { Injectable } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { fail } from '../../../kernel/problem.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import { Responses } from '../../responses/index.js';
import { Cases, type Submission } from '../../submissions/index.js';
import { lastDayFor } from '../domain/rounds.js';
import { VERDICT_LINK_UNKNOWN } from '../domain/verdict-problems.js';
import { AnswerInQuestion } from './answer-in-question.js';

/** Purpose of the tokens in mail about an answer. */
const VERDICT = 'verdict';
/** Past the last day of both rounds, whenever the mail was read. */
const HOURS = 60 * 24;

/** What a letter about an answer asks, and the key to say it. */
export interface VerdictOffer {
  readonly token: string;
  /** Last day on which it can be said, in Europe/Sofia. */
  readonly lastDay: CivilDate;
}

/** Whose case a link opens for a verdict. It opens no more of it than that. */
export interface OpenedByLink {
  readonly submission: Submission;
  readonly actor: AuthorActor;
}

/**
 * The links in mail with which an author judges an answer, without signing in. A link is good as often as it is pressed while the answer
 * can be judged, since programs that look through mail press links, too, and pressing changes nothing.
 */
@Injectable()
export class VerdictLinks {
  constructor(
    private readonly tokens: SingleUseTokens,
    private readonly responses: Responses,
    private readonly cases: Cases,
    private readonly question: AnswerInQuestion,
  ) {}

  /** For a letter that is being sent; null when there is nothing to judge by then. */
  async offer(submission: Submission): Promise<VerdictOffer | null> {
    const question = await this.question.ofOrNone(submission);
    if (question === null) return null;
    const { responseId, answeredOn } = question;
    return { token: await this.tokens.mint(VERDICT, responseId, HOURS), lastDay: lastDayFor(answeredOn) };
  }

  /** A link about an earlier answer says nothing about the one that stands. @throws ProblemException 404 `verdict-link-unknown`. */
  async open(token: string): Promise<OpenedByLink> {
    const responseId = (await this.tokens.inspect(VERDICT, token)) ?? fail(VERDICT_LINK_UNKNOWN);
    const id = (await this.responses.caseOf(responseId)) ?? fail(VERDICT_LINK_UNKNOWN);
    const submission = await this.cases.find(id);
    const isStanding = (await this.responses.newest(id)) === responseId;
    if (!submission || submission.erasure !== null || !isStanding) return fail(VERDICT_LINK_UNKNOWN);
    return { submission, actor: { kind: 'author', submissionId: id } };
  }
}
