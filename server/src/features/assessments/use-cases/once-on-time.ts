import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { IdempotentRequests, type RepeatableRequest } from '../../../platform/idempotency/idempotent-requests.js';
import type { AssessmentId } from '../domain/assessment.js';

/** Work that is dated once and done once, however often its request comes; it gives the id of an assessment. */
@Injectable()
export class OnceOnTime {
  constructor(
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  run(request: RepeatableRequest, work: (now: Date) => Promise<AssessmentId>): Promise<AssessmentId> {
    const memory = { keep: (id: AssessmentId) => id, recall: async (id: string) => id as AssessmentId };
    return this.requests.once(request, () => work(this.clock.now()), memory);
  }
}
