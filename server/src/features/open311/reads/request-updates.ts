import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { unwrap } from '../../../kernel/problem.js';
import { fill, type Language } from '../../../kernel/words.js';
import { KeyedHash } from '../../../platform/crypto/keyed-hash.js';
import { formatCode } from '../../language/index.js';
import { Responses } from '../../responses/index.js';
import { labels, reads } from '../../submissions/index.js';
import { pageOf } from '../domain/pages.js';
import { extendedStatusOf } from '../domain/standing.js';
import { MOVING_TYPES, stoodAfter, TOLD_TYPES } from '../domain/told-lines.js';
import { windowOf } from '../domain/windows.js';
import { writeW3Instant } from '../domain/w3-instants.js';
import type { PagedQuery } from '../http/open311.dto.js';
import { STEP_WORDS } from '../texts.js';
import type { Fields, Open311Document } from '../wire/document.js';
import { PublicNames } from './public-names.js';

/** Whoever names no period asks about the last day. */
const UPDATED = { start: 'start_date', end: 'end_date', usualDays: 1 } as const;

/** Characters of an update's name: 120 bits, so that no two are alike. */
const NAME_LENGTH = 20;

/** What happened to public cases, as the extension of GeoReport v2 tells it that FixMyStreet reads. */
@Injectable()
export class RequestUpdates {
  constructor(
    private readonly steps: reads.PublicSteps,
    private readonly responses: Responses,
    private readonly names: PublicNames,
    private readonly hashes: KeyedHash,
    private readonly clock: Clock,
  ) {}

  /** The oldest first, all inside the period. Two statements. @throws ProblemException 400. */
  async list(query: PagedQuery, language: Language): Promise<Open311Document> {
    const span = unwrap(windowOf(UPDATED, { start: query.start_date, end: query.end_date }, this.clock.now()));
    const steps = await this.steps.page({ types: TOLD_TYPES, moving: MOVING_TYPES, span, ...pageOf(query) });
    const answered = steps.filter(({ responseId, isReadable }) => responseId !== null && isReadable);
    const answers = await this.responses.versionWordsOf(answered.map(({ submissionId }) => submissionId));
    const items = await Promise.all(steps.map((step) => this.update(step, answers, language)));
    return { root: 'service_request_updates', content: { each: 'request_update', items } };
  }

  private async update(step: reads.PublicStep, answers: ReadonlyMap<string, readonly string[]>, language: Language): Promise<Fields> {
    const status = stoodAfter(step.publication, step.moved);
    return {
      // The row's own number would tell how much happens that nobody may know.
      update_id: (await this.hashes.of('open311-update', step.id)).toString('base64url').slice(0, NAME_LENGTH),
      service_request_id: formatCode(step.number),
      status: extendedStatusOf(status, step.outcome),
      updated_datetime: writeW3Instant(step.at),
      description: this.description(step, answers, language),
    };
  }

  private description(step: reads.PublicStep, answers: ReadonlyMap<string, readonly string[]>, language: Language): string {
    const words = STEP_WORDS[step.type];
    if (words === null) throw new Error(`Nothing is told of ${step.type}`);
    const sentence = fill(words, {
      department: this.names.department(step.departmentId, language) ?? '',
      authority: this.names.authority(step.authorityId, language) ?? '',
      reason: this.names.reason(step.reasonCode, step.at, language) ?? '',
      outcome: step.outcome === null ? '' : labels.OUTCOME_WORDS[step.outcome][language],
    })[language];
    const isAnswer = step.type === 'answered' || step.type === 'corrected';
    const answer = isAnswer && step.isReadable && step.responseId !== null ? answers.get(step.responseId)?.[step.version - 1] : undefined;
    return [sentence, ...(answer === undefined ? [] : [answer]), this.names.page(step.number, language)].join('\n\n');
  }
}
