import { computed, DestroyRef, effect, inject, type Signal, signal, untracked } from '@angular/core';

import type { Outcome, ResponseDraft, Timestamp } from '../../../core/api/contract';
import { CaseWrites } from '../case-parts/case-writes';

/** Milliseconds without typing after which a draft is kept. */
const PAUSE = 1_200;
/** Milliseconds until a draft that could not be kept is tried again. */
const RETRY = 8_000;

/** An answer as it stands in the form; what was not chosen or written is an empty text. */
export interface TypedAnswer {
  outcome: string;
  text: string;
  commitmentDue: string;
  correctionNote: string;
}

/** Keeps an answer on the server while it is being written, one save at a time. Make it where things can be injected. */
export class DraftKeeper {
  private readonly writes = inject(CaseWrites);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;
  private readonly kept = signal<TypedAnswer | null>(null);

  readonly isSaving = signal(false);
  readonly hasFailed = signal(false);
  readonly savedAt = signal<Timestamp | null>(null);
  readonly isUnsaved = computed(() => {
    const kept = this.kept();
    return kept !== null && !isSame(kept, this.typed());
  });

  constructor(
    private readonly number: Signal<string>,
    private readonly typed: Signal<TypedAnswer>,
  ) {
    effect(() => {
      if (this.isUnsaved()) {
        this.typed();
        this.schedule(PAUSE);
      }
    });
    inject(DestroyRef).onDestroy(() => {
      this.stop();
    });
  }

  /** Begins with what is on the server; only what differs from it is kept. */
  begin(typed: TypedAnswer, savedAt: Timestamp | null): void {
    this.kept.set(typed);
    this.savedAt.set(savedAt);
  }

  /** The answer is published, or its writer leaves: nothing is kept any more. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  /** Waits out a save under way, so that none arrives after the publishing. */
  async settle(): Promise<void> {
    this.stop();
    await this.running;
  }

  resume(): void {
    this.isStopped = false;
    if (untracked(this.isUnsaved)) this.schedule(PAUSE);
  }

  private running: Promise<void> = Promise.resolve();

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.running = this.running.then(() => this.save());
    }, delay);
  }

  private async save(): Promise<void> {
    if (this.isStopped || !untracked(this.isUnsaved)) return;
    const typed = untracked(this.typed);
    this.isSaving.set(true);
    try {
      const { savedAt } = await this.writes.saveDraft(untracked(this.number), draftOf(typed));
      this.kept.set(typed);
      this.savedAt.set(savedAt);
      this.hasFailed.set(false);
    } catch {
      this.hasFailed.set(true);
      this.schedule(RETRY);
    } finally {
      this.isSaving.set(false);
    }
  }
}

export function draftOf({ outcome, text, commitmentDue, correctionNote }: TypedAnswer): Omit<ResponseDraft, 'savedAt'> {
  return {
    outcome: outcome === '' ? null : (outcome as Outcome),
    text,
    commitmentDue: commitmentDue === '' ? null : commitmentDue,
    correctionNote: correctionNote.trim() === '' ? null : correctionNote,
  };
}

function isSame(one: TypedAnswer, other: TypedAnswer): boolean {
  return (Object.keys(one) as (keyof TypedAnswer)[]).every((key) => one[key] === other[key]);
}
