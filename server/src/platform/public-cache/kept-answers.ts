/** What everybody reads at this moment, in numbers: see `PublicVersion`. */
export interface Version {
  /** Another number after each change of anything that everybody reads. */
  readonly generation: number;
  /** Whether a change of another process would have been noticed by now. */
  readonly isTrusted: boolean;
}

export interface Limits {
  /** Of all that is kept: the values as they are weighed by whoever puts them, and their keys. */
  readonly bytes: number;
  /** Milliseconds that a value is given out without being made anew; it may depend on the day, or on what no event tells of. */
  readonly freshFor: number;
  /** Milliseconds after that in which the old one is given out while one request makes it anew. */
  readonly staleFor: number;
}

/** What becomes of a request for a key. */
export type Asked<Value> =
  | { readonly kind: 'kept'; readonly value: Value }
  /** This request makes the value, and says what came of it; others wait for that. */
  | { readonly kind: 'make'; readonly making: Making<Value> }
  /** Resolves to null where what the other made cannot be kept: then each makes its own. */
  | { readonly kind: 'wait'; readonly made: Promise<Value | null> };

/** One of the two is called, once, whatever happens. */
export interface Making<Value> {
  /** @param bytes what the value takes in memory, without its key */
  keep(value: Value, bytes: number): void;
  /** It cannot be kept, or could not be made. */
  leave(): void;
}

interface Entry<Value> {
  readonly value: Value;
  readonly bytes: number;
  readonly generation: number;
  readonly madeAt: number;
}

/** Bytes that an entry takes beside its value and key, about. */
const OVERHEAD = 200;
/** One value may take so much of the whole. */
const LARGEST_SHARE = 8;

/**
 * Public answers in the memory of this process, the last used at hand: never more than the bytes that are allowed, never one that was made
 * before something public changed. While one request makes a value the others wait for it. Knows neither HTTP nor pages.
 */
export class KeptAnswers<Value> {
  private readonly entries = new Map<string, Entry<Value>>();
  private readonly making = new Map<string, { readonly generation: number; readonly made: Promise<Value | null> }>();
  private held = 0;
  private seen = -1;

  /** @param now milliseconds that only grow */
  constructor(
    private readonly limits: Limits,
    private readonly version: Version,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Bytes that are kept. */
  get bytes(): number {
    return this.held;
  }

  ask(key: string): Asked<Value> {
    this.forgetOld();
    const underway = this.making.get(key);
    const isUnderway = underway?.generation === this.version.generation;
    const entry = this.version.isTrusted ? this.entries.get(key) : undefined;
    if (entry) {
      const age = this.now() - entry.madeAt;
      if (age < this.limits.freshFor || (isUnderway && age < this.limits.freshFor + this.limits.staleFor)) {
        this.use(key, entry);
        return { kind: 'kept', value: entry.value };
      }
    }
    return isUnderway ? { kind: 'wait', made: underway.made } : { kind: 'make', making: this.begin(key) };
  }

  /** The value of the key: kept, or made by `make`, by one request for all that ask meanwhile. `make` says null for what nobody may keep. */
  async of(key: string, make: () => Promise<{ readonly value: Value; readonly bytes: number; readonly keep: boolean }>): Promise<Value> {
    const asked = this.ask(key);
    if (asked.kind === 'kept') return asked.value;
    if (asked.kind === 'wait') return (await asked.made) ?? (await make()).value;
    let made;
    try {
      made = await make();
    } catch (error) {
      asked.making.leave();
      throw error;
    }
    if (made.keep) asked.making.keep(made.value, made.bytes);
    else asked.making.leave();
    return made.value;
  }

  private begin(key: string): Making<Value> {
    // Before anything is read: what changes from here on makes the value old before it is kept.
    const { generation } = this.version;
    const { promise, resolve } = Promise.withResolvers<Value | null>();
    const underway = { generation, made: promise };
    this.making.set(key, underway);
    const end = (value: Value | null): void => {
      if (this.making.get(key) === underway) this.making.delete(key);
      // Whoever waits asked while this was new: what changed since then they may not be given.
      resolve(this.version.generation === generation ? value : null);
    };
    return {
      keep: (value, bytes) => {
        if (this.version.generation === generation)
          this.put(key, { value, bytes: bytes + 2 * key.length + OVERHEAD, generation, madeAt: this.now() });
        end(value);
      },
      leave: () => end(null),
    };
  }

  private put(key: string, entry: Entry<Value>): void {
    this.drop(key);
    if (entry.bytes * LARGEST_SHARE > this.limits.bytes) return;
    this.entries.set(key, entry);
    this.held += entry.bytes;
    for (const oldest of this.entries.keys()) {
      if (this.held <= this.limits.bytes) break;
      this.drop(oldest);
    }
  }

  private use(key: string, entry: Entry<Value>): void {
    this.entries.delete(key);
    this.entries.set(key, entry);
  }

  private drop(key: string): void {
    this.held -= this.entries.get(key)?.bytes ?? 0;
    this.entries.delete(key);
  }

  /** After a change nothing is good any more, and its room is wanted: what was withheld is not to lie about in memory either. */
  private forgetOld(): void {
    if (this.seen === this.version.generation) return;
    this.seen = this.version.generation;
    this.entries.clear();
    this.held = 0;
  }
}
