import { Injectable } from '@nestjs/common';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { type DatedTerm, datedTerms, monthsInForce, RETENTION_RULES, type RetentionRule } from '../domain/retention-term.js';
import { RetentionTerms } from '../storage/retention-terms.js';

/** The terms as they stand today: for those who erase, for the administrator, and for the privacy notice. */
@Injectable()
export class TermsInForce {
  constructor(
    private readonly terms: RetentionTerms,
    private readonly clock: Clock,
  ) {}

  /** All terms by rule, oldest first. One statement. */
  async dated(): Promise<DatedTerm[]> {
    const terms = await this.terms.all();
    return RETENTION_RULES.flatMap((rule) => datedTerms(terms, rule, this.today()));
  }

  /** Months of each rule. One statement. */
  async months(): Promise<Readonly<Record<RetentionRule, number>>> {
    const terms = await this.terms.all();
    const of = (rule: RetentionRule): number => monthsInForce(terms, rule, this.today());
    return { originals: of('originals'), rejected: of('rejected'), follow_addresses: of('follow_addresses') };
  }

  today(): CivilDate {
    return civilDateIn(this.clock.now());
  }
}
