import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { fail } from '../../kernel/problem.js';
import { KeyedHash } from '../crypto/keyed-hash.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { IdempotencyKey } from './idempotency-key.js';
import { IDEMPOTENCY_KEY_REUSED } from './idempotency-problems.js';

/** Hours in which a request that comes again is known for the same. */
const REMEMBERED_HOURS = 24;

/** A request that may come twice. */
export interface RepeatableRequest {
  /** What is asked for and by whom: a key means nothing outside of it. */
  readonly scope: string;
  readonly key: IdempotencyKey | null;
  /** All that tells this request from another one with the same scope. */
  readonly content: string;
}

/** What is kept of a result, an id and never a text, and how the result is told again. */
export interface Memory<T> {
  keep(result: T): string;
  /** @param at when the work was done */
  recall(kept: string, at: Date): Promise<T>;
}

/** Of work that gives nothing. */
export const NOTHING: Memory<void> = { keep: () => '', recall: async () => undefined };

/**
 * Does the work of a request once, however often it comes: a double click, a page that is sent again, a program that got no answer.
 * The key is written in the transaction of the work, so that both are there or neither; of two that come at once, the second waits
 * for the first.
 */
@Injectable()
export class IdempotentRequests {
  constructor(
    private readonly hashes: KeyedHash,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` in a transaction, or tells what it gave before. @throws ProblemException 422 for a key of another request. */
  async once<T>({ scope, key, content }: RepeatableRequest, work: () => Promise<T>, memory: Memory<T>): Promise<T> {
    if (key === null) return this.unitOfWork.run(work);
    const fingerprint = await this.hashes.of('idempotent-content', `${key.value}\0${content}`);
    const name = await this.hashes.of('idempotency-key', JSON.stringify([scope, key.value, key.from === 'form' ? content : null]));
    return this.unitOfWork.run(async () => {
      if (!(await this.claim(name, fingerprint))) return this.told(name, fingerprint, memory);
      const result = await work();
      await this.unitOfWork.query('update idempotency_key set result = $2 where key_hash = $1', [name, memory.keep(result)]);
      return result;
    });
  }

  /** Forgets the keys of requests that nobody repeats any more. */
  async erase(): Promise<void> {
    await this.unitOfWork.query(`delete from idempotency_key where created_at < $1::timestamptz - make_interval(hours => $2)`, [
      this.clock.now(),
      REMEMBERED_HOURS,
    ]);
  }

  /** False when the work was done before; waits for whoever is doing it now. */
  private async claim(name: Buffer, fingerprint: Buffer): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      'insert into idempotency_key (key_hash, fingerprint, created_at) values ($1, $2, $3) on conflict do nothing returning 1',
      [name, fingerprint, this.clock.now()],
    );
    return rows.length === 1;
  }

  private async told<T>(name: Buffer, fingerprint: Buffer, memory: Memory<T>): Promise<T> {
    const [row] = await this.unitOfWork.query<{ fingerprint: Buffer; result: string; at: Date }>(
      'select fingerprint, result, created_at as at from idempotency_key where key_hash = $1',
      [name],
    );
    if (!row?.fingerprint.equals(fingerprint)) fail(IDEMPOTENCY_KEY_REUSED);
    return memory.recall(row.result, row.at);
  }
}
