import { Injectable } from '@nestjs/common';
import type { Quota } from './quota.js';

export interface ReadKeySource {
  /** Whether a bearer token is meant as a key of a program, and not as the code of a case. */
  isKey(token: string): boolean;
  /** Counts one read of whoever holds the key. @throws ProblemException for a key that does not read. */
  spend(token: string): Promise<readonly Quota[]>;
}

/** Where the edge learns of the keys of programs. The feature that keeps them registers here. */
@Injectable()
export class ReadKeys {
  private source: ReadKeySource | undefined;

  use(source: ReadKeySource): void {
    this.source = source;
  }

  /** What counts one read of this key, as {@link ReadKeySource.spend} does; null when the token is no key. */
  spendingOf(token: string): (() => Promise<readonly Quota[]>) | null {
    const { source } = this;
    return source?.isKey(token) ? () => source.spend(token) : null;
  }
}
