import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { addDays, startOfDayInstant } from '../../../kernel/civil-date.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { begun, type Language } from '../../../kernel/words.js';
import { formatCode, parseCaseNumber } from '../../language/index.js';
import { labels, lifecycle, problems, reads } from '../../submissions/index.js';
import { parameterFault, REQUEST_INVALID, SERVICE_UNKNOWN } from '../domain/open311-problems.js';
import { listed, PAGE_SIZE, pageOf } from '../domain/pages.js';
import { shortened } from '../domain/plain-description.js';
import { serviceCodeOf, serviceOf } from '../domain/services.js';
import { behindCore, CORE_STATUSES, coreStatusOf, extendedStatusOf } from '../domain/standing.js';
import { WINDOW_DAYS, windowOf } from '../domain/windows.js';
import { SECOND } from '../domain/windows.js';
import { writeW3Instant } from '../domain/w3-instants.js';
import type { RequestsQuery } from '../http/open311.dto.js';
import type { Fields, Open311Document } from '../wire/document.js';
import { PublicNames } from './public-names.js';

const REQUESTED = { start: 'start_date', end: 'end_date', usualDays: WINDOW_DAYS } as const;
const UPDATED = { start: 'updated_after', end: 'updated_before', usualDays: WINDOW_DAYS } as const;

/** Public cases as requests of GeoReport v2. What its fields cannot tell truthfully is left out: where exactly, until when for certain, pictures. */
@Injectable()
export class ServiceRequests {
  constructor(
    private readonly requests: reads.PublicRequests,
    private readonly names: PublicNames,
    private readonly clock: Clock,
  ) {}

  /** Numbers go before every other filter. One statement. @throws ProblemException 400 and 404 for filters that make no sense. */
  async list(query: RequestsQuery, language: Language): Promise<Open311Document> {
    if (query.service_request_id !== undefined) return this.document(await this.byNumbers(listed(query.service_request_id)), language);
    return this.document(await this.requests.page(this.filterOf(query)), language);
  }

  /** @throws ProblemException 404 for a number under which the public finds nothing. */
  async one(number: string, language: Language): Promise<Open311Document> {
    const found = await this.byNumbers([number]);
    return found.length === 0 ? fail(problems.CASE_NOT_FOUND) : this.document(found, language);
  }

  private byNumbers(texts: readonly string[]): Promise<reads.PublicRequest[]> {
    const numbers = texts.map(parseCaseNumber).filter((number): number is CaseNumber => number !== null);
    return this.requests.byNumber(numbers.slice(0, PAGE_SIZE));
  }

  private filterOf(query: RequestsQuery): reads.RequestFilter {
    const now = this.clock.now();
    const { start_date: start, end_date: end, updated_after: after, updated_before: before } = query;
    const asksForChanges = after !== undefined || before !== undefined;
    const changed = asksForChanges ? unwrap(windowOf(UPDATED, { start: after, end: before }, now)) : null;
    // Whoever asks for what changed wants old requests, too.
    const isByReceipt = !asksForChanges || start !== undefined || end !== undefined;
    return {
      changed,
      received: isByReceipt ? unwrap(windowOf(REQUESTED, { start, end }, now)) : null,
      services:
        query.service_code === undefined ? null : listed(query.service_code).map((code) => serviceOf(code) ?? fail(SERVICE_UNKNOWN)),
      statuses: query.status === undefined ? null : listed(query.status).flatMap(statesBehind),
      ...pageOf(query),
    };
  }

  private document(rows: readonly reads.PublicRequest[], language: Language): Open311Document {
    const items = rows.flatMap((row) => {
      const status = lifecycle.publicStatusOf(row.publication, row.procedure);
      return status === null ? [] : [this.request(row, status, language)];
    });
    return { root: 'service_requests', content: { each: 'request', items } };
  }

  private request(row: reads.PublicRequest, status: lifecycle.PublicStatus, language: Language): Fields {
    const settlement = this.names.settlement(row.settlement, language);
    const sentOn = status === 'forwarded' ? this.names.authority(row.forwardedToId, language) : undefined;
    return {
      service_request_id: formatCode(row.number),
      status: coreStatusOf(status),
      extended_status: extendedStatusOf(status, row.outcome),
      status_notes: this.notes(row, status, language),
      service_name: this.names.service(row, language),
      service_code: serviceCodeOf(row),
      title: row.title ?? undefined,
      description: row.text === null ? undefined : shortened(row.text),
      agency_responsible: sentOn ?? this.names.department(row.departmentId, language),
      requested_datetime: writeW3Instant(row.receivedAt),
      updated_datetime: writeW3Instant(row.changedAt),
      expected_datetime: coreStatusOf(status) === 'open' ? expected(row) : undefined,
      address: settlement?.name,
      zipcode: settlement?.postcode,
      url: this.names.page(row.number, language),
    };
  }

  private notes(row: reads.PublicRequest, status: lifecycle.PublicStatus, language: Language): string {
    const words = begun(labels.STATUS_WORDS[status])[language];
    const more =
      status === 'rejected'
        ? this.names.reason(row.withheldReason, row.changedAt, language)
        : row.outcome === null || coreStatusOf(status) === 'open'
          ? undefined
          : labels.OUTCOME_WORDS[row.outcome][language];
    return more === undefined ? words : `${words}: ${more}`;
  }
}

function statesBehind(text: string): lifecycle.PublicStatus[] {
  const core = CORE_STATUSES.find((each) => each === text.toLowerCase());
  return core === undefined ? fail(REQUEST_INVALID, { errors: [parameterFault('status', 'unknown_status')] }) : behindCore(core);
}

/** The last second of the last day for the decision, in Europe/Sofia; none without a statutory clock. */
const expected = ({ decideBy }: reads.PublicRequest): string | undefined =>
  decideBy === null ? undefined : writeW3Instant(new Date(startOfDayInstant(addDays(decideBy, 1)).getTime() - SECOND));
