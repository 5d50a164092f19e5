import { computed, DestroyRef, effect, inject, type Signal, signal, untracked } from '@angular/core';

import type { ResponseDraft, Timestamp } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { AnswerWrites } from './answer-writes';
import { draftOf, isSame, type TypedAnswer } from './typed-answer';

/** Milliseconds without typing after which a draft is kept. */
const PAUSE = 1_200;
/** Milliseconds until a draft that could not be kept is tried again. */
const RETRY = 8_000;

/**
 * Keeps an answer on the server while it is being written, one save at a time, and never over what somebody else saved meanwhile: then it
 * stops and asks. Make it where things can be injected.
 */
export class DraftKeeper {
  private readonly writes = inject(AnswerWrites);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;
  private seen = 0;
  private readonly kept = signal<TypedAnswer | null>(null);

  readonly isSaving = signal(false);
  readonly hasFailed = signal(false);
  readonly savedAt = signal<Timestamp | null>(null);
  /** what somebody else saved since this page read the draft; null when nobody did */
  readonly others = signal<ResponseDraft | null>(null);
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
  begin(typed: TypedAnswer, saved: Pick<ResponseDraft, 'savedAt' | 'version'> | null): void {
    this.kept.set(typed);
    this.savedAt.set(saved?.savedAt ?? null);
    this.seen = saved?.version ?? 0;
    this.others.set(null);
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

  /** Saves over what somebody else wrote, after it was shown. */
  overwrite(): void {
    this.seen = untracked(this.others)?.version ?? 0;
    this.others.set(null);
    this.schedule(0);
  }

  private running: Promise<void> = Promise.resolve();

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (this.isStopped || untracked(this.others) !== null) return;
    this.timer = setTimeout(() => {
      this.running = this.running.then(() => this.save());
    }, delay);
  }

  private async save(): Promise<void> {
    if (this.isStopped || untracked(this.others) !== null || !untracked(this.isUnsaved)) return;
    const typed = untracked(this.typed);
    this.isSaving.set(true);
    try {
      const { savedAt, version } = await this.writes.saveDraft(untracked(this.number), draftOf(typed), this.seen);
      this.seen = version;
      this.kept.set(typed);
      this.savedAt.set(savedAt);
      this.hasFailed.set(false);
    } catch (error) {
      this.hasFailed.set(true);
      if (problemOf(error).status !== 412 || !(await this.look())) this.schedule(RETRY);
    } finally {
      this.isSaving.set(false);
    }
  }

  /** Reads what somebody else saved; false when it cannot be read, as when the answer is published meanwhile. */
  private async look(): Promise<boolean> {
    try {
      this.others.set(await this.writes.readDraft(untracked(this.number)));
      this.hasFailed.set(false);
      return true;
    } catch {
      return false;
    }
  }
}
