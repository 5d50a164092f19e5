import { Logger } from '@nestjs/common';

/** Milliseconds between two looks for what another process changed. */
const LOOK_EVERY = 15_000;

/** A list in the database with a stamp that changes with it. */
export interface StampedSource<Value> {
  revision(): Promise<string>;
  read(): Promise<Value>;
}

/**
 * A short list that every request needs, in memory (docs/adr/0006). It may be {@link LOOK_EVERY} behind another process, and stays as it
 * was while the database is away.
 */
export class KeptInMemory<Value> {
  private readonly logger: Logger;
  private kept: { readonly revision: string; readonly value: Value } | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** @param name as the log has it */
  constructor(
    private readonly name: string,
    private readonly source: StampedSource<Value>,
  ) {
    this.logger = new Logger(name);
  }

  /** Loads the list and keeps it fresh. Throws while the database is away. */
  async start(): Promise<void> {
    await this.load();
    this.timer ??= setInterval(() => void this.refresh(), LOOK_EVERY).unref();
  }

  /** Looks no more. */
  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** Loads the list again when it changed; keeps what it has when the database does not answer. */
  async refresh(): Promise<void> {
    try {
      if ((await this.source.revision()) !== this.kept?.revision) await this.load();
    } catch (error) {
      this.logger.warn(`It stays as it was: ${error instanceof Error ? error.name : 'unknown failure'}`);
    }
  }

  get value(): Value {
    return this.current.value;
  }

  /** Changes with every change of the list. */
  get revision(): string {
    return this.current.revision;
  }

  /** Remembers what this process has just written, until the next look. */
  replace(value: Value): void {
    this.kept = { ...this.current, value };
  }

  private get current(): { readonly revision: string; readonly value: Value } {
    if (!this.kept) throw new Error(`${this.name} was asked before it was loaded`);
    return this.kept;
  }

  /** The stamp is read first: a change in between makes it differ at the next look. */
  private async load(): Promise<void> {
    const revision = await this.source.revision();
    this.kept = { revision, value: await this.source.read() };
  }
}
