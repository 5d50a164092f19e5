import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { Commitments } from '../../commitments/index.js';
import { type EvidenceRequest, KeepEvidence } from '../../evidence/index.js';
import { MonitorDirectory, NOT_A_MEMBER, type Organisation } from '../../monitors/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { type Assessment, type AssessmentId, newestOfEach } from '../domain/assessment.js';
import { ASSESSED_TODAY } from '../domain/assessment-problems.js';
import { faultsOfAssessment, replyUntil } from '../domain/assessment-rules.js';
import { EVIDENCE_OF_ASSESSMENT } from '../reads/assessment-presenter.js';
import { AssessmentsRepository } from '../storage/assessments.repository.js';
import { AssessmentNews } from './assessment-news.js';
import { OnceOnTime } from './once-on-time.js';

export interface AskedAssessment extends Pick<Assessment, 'step' | 'method' | 'confidence' | 'text'> {
  readonly evidence: readonly EvidenceRequest[];
}

/** An organisation says through one of its members what it found of a commitment. Neither it nor anybody else changes that later. */
@Injectable()
export class Assess {
  constructor(
    private readonly monitors: MonitorDirectory,
    private readonly commitments: Commitments,
    private readonly rows: AssessmentsRepository,
    private readonly evidence: KeepEvidence,
    private readonly calendar: WorkCalendar,
    private readonly news: AssessmentNews,
    private readonly once: OnceOnTime,
  ) {}

  /** @throws ProblemException 403 `not-a-member`, 404, 409 `assessed-today`, 422. */
  async run(actor: StaffActor, number: number, asked: AskedAssessment, key: IdempotencyKey | null): Promise<AssessmentId> {
    const organisation = (await this.monitors.ofAccount(actor.accountId)) ?? fail(NOT_A_MEMBER);
    const request = { scope: `assess ${actor.accountId} ${number}`, key, content: JSON.stringify(asked) };
    return this.once.run(request, (now) => this.assess(actor, organisation, number, asked, now));
  }

  private async assess(
    actor: StaffActor,
    organisation: Organisation,
    number: number,
    asked: AskedAssessment,
    now: Date,
  ): Promise<AssessmentId> {
    const commitment = await this.commitments.openForChange(number);
    const { evidence, ...word } = asked;
    const faults = faultsOfAssessment(word.step, evidence.length);
    if (faults.length > 0) fail(INVALID, { errors: faults });
    const today = civilDateIn(now);
    const assessment: Assessment = {
      ...{ ...word, id: newId() as AssessmentId, commitmentId: commitment.id, organisationId: organisation.id },
      ...{ accountId: actor.accountId, assessedOn: today, recordedAt: now, replyUntil: replyUntil(today, this.calendar.exceptions) },
      redaction: null,
    };
    if (!(await this.rows.insert(assessment))) fail(ASSESSED_TODAY);
    await this.evidence.run({ type: EVIDENCE_OF_ASSESSMENT, id: assessment.id }, evidence, actor);
    const latest = newestOfEach(await this.rows.ofCommitment(commitment.id));
    await this.commitments.noteAssessed(
      commitment.id,
      latest.map(({ step }) => step),
      today,
      evidence.length > 0,
    );
    await this.news.assessed(actor, commitment, assessment, organisation);
    return assessment.id;
  }
}
