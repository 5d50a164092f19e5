import { computed, type Signal, signal } from '@angular/core';

import type { CampaignItem } from '../../../core/api/contract';

/** As the server keeps them. */
export const MOST_ITEMS = 200;

export type Choice = Pick<CampaignItem, 'number' | 'title'>;

/** The commitments that a campaign will go through, in the order in which they were chosen, before they are sent. */
export class Checklist {
  private readonly kept = signal<readonly Choice[]>([]);
  private readonly list = signal<readonly Choice[]>([]);

  readonly chosen: Signal<readonly Choice[]> = this.list.asReadonly();
  readonly numbers = computed(() => this.list().map(({ number }) => number));
  readonly isFull = computed(() => this.list().length >= MOST_ITEMS);
  readonly isChanged = computed(
    () =>
      this.numbers().join() !==
      this.kept()
        .map(({ number }) => number)
        .join(),
  );
  private readonly known = computed(() => new Set(this.numbers()));

  /** Shows what the server has. */
  show(items: readonly Choice[]): void {
    const own = items.map(({ number, title }) => ({ number, title }));
    this.kept.set(own);
    this.list.set(own);
  }

  /** Lets go of what was chosen: it is with the server. */
  settle(): void {
    this.kept.set(this.list());
  }

  has(number: number): boolean {
    return this.known().has(number);
  }

  toggle(choice: Choice): void {
    if (this.has(choice.number)) this.remove(choice.number);
    else this.add([choice]);
  }

  remove(number: number): void {
    this.list.update((list) => list.filter((each) => each.number !== number));
  }

  /** Adds those that are not there yet, as long as there is room. @returns how many were added */
  add(choices: readonly Choice[]): number {
    const before = this.list().length;
    const fresh = choices.filter(({ number }) => !this.has(number)).map(({ number, title }) => ({ number, title }));
    this.list.update((list) => [...list, ...fresh].slice(0, MOST_ITEMS));
    return this.list().length - before;
  }
}
