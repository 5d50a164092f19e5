import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { Commitment } from '../domain/commitment.js';
import { type AssessedStep, disagreement, spread } from '../domain/step.js';
import { CommitmentsRepository } from '../storage/commitments.repository.js';
import { ReadableCommitments } from './readable-commitments.js';

/** Commitments for the features above, as the public may read them at this moment: reads, and the one thing that these may write. */
@Injectable()
export class Commitments {
  constructor(
    private readonly rows: CommitmentsRepository,
    private readonly readable: ReadableCommitments,
    private readonly clock: Clock,
  ) {}

  /** The one of that number, shown or not: the caller looks at `isShown`. */
  async find(number: number): Promise<Commitment | null> {
    return this.asRead(await this.rows.find(number));
  }

  async findById(id: string): Promise<Commitment | null> {
    return this.asRead(await this.rows.findById(id));
  }

  /** By id, shown or not; an id that there is not is left out. Three statements at most, none for none. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Commitment>> {
    if (ids.length === 0) return new Map();
    return new Map((await this.readable.of(await this.rows.byIds([...new Set(ids)]))).map((commitment) => [commitment.id, commitment]));
  }

  /** By number, shown or not; a number that there is not is left out. Three statements at most, none for none. */
  async byNumbers(numbers: readonly number[]): Promise<ReadonlyMap<number, Commitment>> {
    if (numbers.length === 0) return new Map();
    const found = await this.readable.of(await this.rows.byNumbers([...new Set(numbers)]));
    return new Map(found.map((commitment) => [commitment.number, commitment]));
  }

  /** The one of that number, held until the caller's transaction ends. 404 when there is none, and while it is not shown. */
  async openForChange(number: number): Promise<Commitment> {
    const commitment = await this.asRead(await this.rows.lock({ number }));
    return commitment?.isShown ? commitment : fail(NOT_FOUND);
  }

  /**
   * How the organisations that assessed it stand on it now; joins the caller's transaction.
   * @param latest the newest step of each organisation
   * @param assessedOn the day of the newest assessment, Europe/Sofia
   * @param hasEvidence whether any of them shows evidence
   */
  async noteAssessed(id: string, latest: readonly AssessedStep[], assessedOn: CivilDate, hasEvidence: boolean): Promise<void> {
    const commitment = (await this.rows.lock({ id })) ?? fail(NOT_FOUND);
    const ends = spread(latest);
    const voices = {
      ...commitment,
      ...{ lowestStep: ends?.lowest ?? null, highestStep: ends?.highest ?? null, assessors: latest.length },
      assessedOn: ends === null ? null : assessedOn,
      disagreement: disagreement(commitment.reportedStep, latest),
      hasEvidence: commitment.hasEvidence || hasEvidence,
    };
    await this.rows.updateVoices(id, voices, this.clock.now());
  }

  private async asRead(commitment: Commitment | null): Promise<Commitment | null> {
    return commitment && ((await this.readable.of([commitment]))[0] ?? null);
  }
}
