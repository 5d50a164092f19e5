import { Injectable } from '@nestjs/common';
import { setImmediate as others } from 'node:timers/promises';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { WordIndex } from '../domain/word-index.js';

/** Milliseconds after which all words are read anew, so that one that was taken out of every document leaves the memory, too. */
const OLDEST = 3_600_000;
/** Words that are taken up before others may have their turn. */
const BATCH = 5_000;

interface Kept {
  readonly words: WordIndex;
  readonly readAt: number;
  upTo: string;
}

interface Row {
  readonly word: string;
  readonly number: string;
}

/**
 * Every word that public documents have, in memory. What another process added is there at once: each look asks for what is newer than what is
 * known. A word that no document has any more stays until all are read again: whoever uses one asks first whether it is `living`.
 */
@Injectable()
export class KnownWords {
  private kept: Kept | null = null;
  private reading: Promise<Kept> | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** All words, and which of the asked ones a document has at this moment. One statement; the first time it reads all words. */
  async current(asked: readonly string[]): Promise<{ readonly words: WordIndex; readonly living: ReadonlySet<string> }> {
    const { kept } = this;
    if (kept === null) {
      const { words } = await this.readOnce();
      return { words, living: new Set(asked.filter((word) => words.has(word))) };
    }
    // What is kept serves meanwhile; a failure is tried again with the next question.
    if (this.clock.now().getTime() - kept.readAt > OLDEST) void this.readOnce().catch(() => undefined);
    const { upTo } = kept;
    const rows = await this.newer(upTo, asked);
    for (const { word } of rows) kept.words.add(word);
    const newest = rows.at(-1)?.number ?? upTo;
    if (BigInt(newest) > BigInt(upTo)) kept.upTo = newest;
    return { words: kept.words, living: new Set(rows.map(({ word }) => word)) };
  }

  /** Which of the words a document has at this moment. One statement, none for no words. */
  async living(words: readonly string[]): Promise<ReadonlySet<string>> {
    if (words.length === 0) return new Set();
    const rows = await this.unitOfWork.query<{ word: string }>('select word from search_word where word = any($1)', [words]);
    return new Set(rows.map(({ word }) => word));
  }

  private readOnce(): Promise<Kept> {
    this.reading ??= this.read().finally(() => (this.reading = null));
    return this.reading;
  }

  private async read(): Promise<Kept> {
    const readAt = this.clock.now().getTime();
    const rows = await this.newer('0', []);
    const words = new WordIndex();
    for (const [at, { word }] of rows.entries()) {
      words.addNew(word);
      if (at % BATCH === BATCH - 1) await others();
    }
    this.kept = { words, readAt, upTo: rows.at(-1)?.number ?? '0' };
    return this.kept;
  }

  /** Words that are newer, and those that are asked for. Whoever writes words waits for the one before, so that no smaller number comes later. */
  private newer(than: string, asked: readonly string[]): Promise<Row[]> {
    return this.unitOfWork.query<Row>('select word, number from search_word where number > $1 or word = any($2) order by number', [
      than,
      asked,
    ]);
  }
}
