import { HttpClient } from '@angular/common/http';
import { Component, computed, DOCUMENT, inject, input, linkedSignal, model } from '@angular/core';
import { firstValueFrom } from 'rxjs';

import type { QueueClaim, QueueItem } from '../../../core/api/contract';
import { Announcer } from '../desk-form/announcer';
import { troubleOf } from '../desk-form/form-problems';
import { CaseRow } from '../lists/case-row';
import type { QueueQuery } from './queue-query';
import { injectQueueRows } from './queue-rows';

/** Cases that one request routes at most. */
const MOST_CHOSEN = 50;

/** The cases of the queue, each to open, and to choose for a way that several go together. */
@Component({
  selector: 'app-queue-list',
  imports: [CaseRow],
  template: `
    <ul class="rows">
      @for (row of rows(); track row.number) {
        <li>
          @if (mayChoose()) {
            <label class="pick">
              <input
                type="checkbox"
                [checked]="chosen().has(row.number)"
                [disabled]="isFull() && !chosen().has(row.number)"
                (change)="toggle(row.number)"
              />
              <span class="visually-hidden" i18n="@@staff-queue.list.choose">Избери {{ row.number }} за общо насочване</span>
            </label>
          }
          <app-case-row [content]="row" />
        </li>
      }
    </ul>
  `,
  styleUrl: './queue-list.css',
})
export class QueueList {
  readonly items = input.required<readonly QueueItem[]>();
  readonly query = input.required<QueueQuery>();
  /** whether several can be routed together */
  readonly mayChoose = input(true);
  readonly chosen = model<ReadonlySet<string>>(new Set());

  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);
  private readonly announcer = inject(Announcer);
  private readonly rowOf = injectQueueRows();
  /** what was taken in hand or let go since the list was read */
  private readonly claims = linkedSignal<readonly QueueItem[], ReadonlyMap<string, QueueClaim | null>>({
    source: this.items,
    computation: () => new Map(),
  });
  private readonly shown = computed(() =>
    this.items().map((item) => ({
      ...item,
      claim: this.claims().has(item.number) ? (this.claims().get(item.number) ?? null) : item.claim,
    })),
  );
  protected readonly rows = computed(() => this.shown().map((item) => this.rowOf(item, this.query())));
  protected readonly isFull = computed(() => this.chosen().size >= MOST_CHOSEN);

  /** Moves to the next case of the list, or with -1 to the one before; to the first when none has focus. */
  move(step: 1 | -1): void {
    const links = this.links();
    const here = this.place();
    const next = here === -1 ? 0 : Math.min(Math.max(here + step, 0), links.length - 1);
    links[next]?.focus();
  }

  open(): void {
    this.links()[this.place()]?.click();
  }

  /** Chooses the case that has focus, or lets it go. */
  choose(): void {
    const item = this.shown()[this.place()];
    if (item) this.toggle(item.number);
  }

  /** Takes the case that has focus in hand, or lets it go when it is in mine. */
  async claim(): Promise<void> {
    const item = this.shown()[this.place()];
    if (!item) return;
    const url = `/api/v1/moderation/${encodeURIComponent(item.number)}/claim`;
    try {
      const isMine = item.claim?.isMine === true;
      const claim = isMine ? null : await firstValueFrom(this.http.put<QueueClaim>(url, {}));
      if (isMine) await firstValueFrom(this.http.delete(url));
      this.claims.update((claims) => new Map(claims).set(item.number, claim));
      this.announcer.say(this.wordsFor(item.number, claim));
    } catch (error) {
      this.announcer.say(troubleOf(error).text);
    }
  }

  protected toggle(number: string): void {
    if (!this.mayChoose()) return;
    this.chosen.update((chosen) => {
      const next = new Set(chosen);
      if (!next.delete(number) && next.size < MOST_CHOSEN) next.add(number);
      return next;
    });
  }

  private wordsFor(number: string, claim: QueueClaim | null): string {
    if (claim === null) return $localize`:@@staff-queue.list.released:${number}:number: вече е свободен.`;
    return claim.isMine
      ? $localize`:@@staff-queue.list.claimed:${number}:number: е при Вас.`
      : $localize`:@@staff-queue.list.others:${number}:number: е при ${claim.by}:name:.`;
  }

  private links(): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>('.rows > li app-case-row a')];
  }

  /** Where focus is in the list; -1 when it is elsewhere. */
  private place(): number {
    const rows = [...this.document.querySelectorAll<HTMLElement>('.rows > li')];
    return rows.findIndex((row) => row.contains(this.document.activeElement));
  }
}
