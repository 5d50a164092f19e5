import { computed, type Signal, signal, type WritableSignal } from '@angular/core';

import { isAnythingRedacted, type Place, placesOf, type RedactionWork } from './redaction-work';

/** What stretches of an original are taken out of, and put back into. */
export interface Redacting {
  readonly work: Signal<RedactionWork>;
  readonly places: Signal<Place[]>;
  readonly openCount: Signal<number>;
  readonly mayUndo: Signal<boolean>;
  change(next: RedactionWork): void;
  undo(): void;
}

/** Redactions that are kept on the page alone, until they are sent as a whole. */
export class RedactionSketch implements Redacting {
  private readonly past = signal<readonly RedactionWork[]>([]);
  private readonly current: WritableSignal<RedactionWork>;
  readonly work = computed(() => this.current());
  readonly places = computed(() => placesOf(this.current(), this.proposals()));
  readonly openCount = computed(() => this.places().filter(({ state }) => state === 'proposed').length);
  readonly mayUndo = computed(() => this.past().length > 0);
  readonly isRedacted = computed(() => isAnythingRedacted(this.current()));

  constructor(
    start: RedactionWork,
    private readonly proposals: Signal<Parameters<typeof placesOf>[1]>,
  ) {
    this.current = signal(start);
  }

  change(next: RedactionWork): void {
    const before = this.current();
    this.past.update((past) => [...past, before]);
    this.current.set(next);
  }

  undo(): void {
    const last = this.past().at(-1);
    if (last === undefined) return;
    this.past.update((past) => past.slice(0, -1));
    this.current.set(last);
  }
}
