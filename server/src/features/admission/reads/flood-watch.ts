import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Level } from '../domain/demand.js';
import { type FloodMode, isOn, levelOf } from '../domain/flood-mode.js';
import { FloodModes } from '../storage/flood-modes.js';

/** Milliseconds after which an instance looks again: so late does it learn what was switched at another one. */
const FRESH = 3_000;

/** Whether the flood mode is on, without a statement for each who asks. */
@Injectable()
export class FloodWatch {
  private known: { readonly mode: FloodMode | null; readonly at: number } | null = null;

  constructor(
    private readonly modes: FloodModes,
    private readonly clock: Clock,
  ) {}

  async level(): Promise<Level> {
    return levelOf(await this.mode(), this.clock.now());
  }

  /** Null while it is off. */
  async current(): Promise<FloodMode | null> {
    const mode = await this.mode();
    return isOn(mode, this.clock.now()) ? mode : null;
  }

  /** Looks again at the next question. */
  forget(): void {
    this.known = null;
  }

  private async mode(): Promise<FloodMode | null> {
    const now = this.clock.now().getTime();
    // A clock that was set back must not keep it from looking.
    if (!this.known || Math.abs(now - this.known.at) >= FRESH) this.known = { mode: await this.modes.find(), at: now };
    return this.known.mode;
  }
}
