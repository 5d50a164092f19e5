import type { CaseNumber, LogCase, SubmissionId } from '../src/kernel/ids.js';
import { type CivilDate, startOfDayInstant } from '../src/kernel/civil-date.js';
import { CASE_NUMBER_BYTES, caseNumberFrom } from '../src/features/language/index.js';
import type { Terms } from '../src/features/submissions/domain/erasure.js';
import { receive } from '../src/features/submissions/domain/receive.js';
import { RISK_WORDS_VERSION } from '../src/features/submissions/domain/risk/risks.js';
import type { TermRules } from '../src/features/work-calendar/index.js';
import { drawContent } from './case-content.js';
import { live } from './case-life.js';
import { eraseIfOver } from './erased-case.js';
import { Chance } from './random.js';
import { receipts } from './spread.js';
import type { Stage } from './stage.js';
import { type Row, type Table } from './tables.js';
import type { Town } from './town.js';
import { Sentences } from './words/sentences.js';
import { WrittenCase } from './written-case.js';

export interface Making {
  readonly town: Town;
  readonly rules: TermRules;
  /** Months for which originals are kept. */
  readonly retention: Terms;
  readonly submissions: number;
  readonly seed: number;
  readonly until: CivilDate;
}

/** Whoever takes the rows, in an order in which each names only rows that came before it, or with it. */
export interface Rows {
  add(table: Table, row: Row): void;
}

/** Makes cases, the oldest first. The same making gives the same rows to the byte; ids of departments and accounts are those of the municipality. */
export class CaseMaker {
  private readonly chance: Chance;
  private readonly at: Generator<Date>;
  private readonly numbers = new Set<string>();
  private readonly stage: Stage;
  private batch: WrittenCase[] = [];

  constructor(
    private readonly making: Making,
    private readonly rows: Rows,
  ) {
    const { town, rules, seed, submissions, until } = making;
    this.chance = new Chance(seed);
    this.at = receipts(submissions, until, new Chance(seed + 0.5));
    const villages = town.settlements.map(({ name }) => name);
    this.stage = {
      ...{ chance: this.chance, sentences: new Sentences(this.chance, villages), town, rules, until: startOfDayInstant(until) },
      earlier: (played, at) => this.earlierThan(played, at),
    };
  }

  /** At most so many more; returns how many were made. What one case may change of another lies within one call. */
  make(count: number): number {
    this.batch = [];
    for (let made = 0; made < count; made += 1) {
      const next = this.at.next();
      if (next.done) break;
      this.batch.push(this.play(next.value));
    }
    const { retention, until } = this.making;
    for (const played of this.batch) {
      eraseIfOver(played, retention, until);
      this.write(played);
    }
    return this.batch.length;
  }

  private play(at: Date): WrittenCase {
    const { chance, stage } = this;
    const drawn = drawContent(at, chance, stage.sentences, stage.town);
    const names = {
      id: chance.id(at) as SubmissionId,
      number: this.newNumber(),
      logCase: chance.bytes(16).toString('base64url') as LogCase,
    };
    const received = receive(drawn.content, { ...names, at, rules: stage.rules });
    const isConfirmed = received.authorEmail !== null && received.identity !== 'anonymous' && chance.happens(0.6);
    const played = new WrittenCase({ ...received, authorEmailConfirmedAt: isConfirmed ? at : null }, chance, stage.rules);
    live(played, drawn, stage);
    return played;
  }

  private newNumber(): CaseNumber {
    for (;;) {
      const number = caseNumberFrom(this.chance.bytes(CASE_NUMBER_BYTES));
      if (this.numbers.has(number)) continue;
      this.numbers.add(number);
      return number;
    }
  }

  /** One of the last that everybody can read of, on the same topic. */
  private earlierThan({ submission }: WrittenCase, at: Date): WrittenCase | null {
    const recent = this.batch.slice(-150).filter(({ submission: other }) => {
      const isRead = other.publication === 'published' && other.publishedAt !== null && other.publishedAt < at;
      return isRead && other.topic === submission.topic && other.procedure !== 'merged' && other.procedure !== 'withdrawn';
    });
    return recent.length === 0 ? null : this.chance.pick(recent);
  }

  private write(played: WrittenCase): void {
    const { publication, procedure } = played.submission;
    // What waits for a moderator is looked at by the task that marks the queue.
    const isQueued = publication === 'pending' || procedure === 'received' || procedure === 'reopened';
    this.rows.add('submission', played.row(this.chance.bytes(32), isQueued ? 0 : RISK_WORDS_VERSION));
    for (const row of played.of('case_event').sort((one, other) => Number(one['at']) - Number(other['at'])))
      this.rows.add('case_event', row);
    for (const { table, row } of played.rows) if (table !== 'case_event') this.rows.add(table, row);
  }
}
