import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { Icon } from '../../../ui/icon';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { clockTime } from '../lists/waiting';
import { UndoOffers } from './undo-offers';

/** Milliseconds between two looks at how much time is left. */
const TICK = 1_000;

/** Says what was just decided, when its letters leave, and takes it back. The seconds run for the eye; they are not read out. */
@Component({
  selector: 'app-undo-bar',
  imports: [Icon, MatButtonModule, RouterLink, TroubleNotice],
  template: `
    <div role="status">
      @if (open(); as note) {
        <div class="undo">
          <p class="words">
            <z-icon name="check" />
            <span
              >{{ note.done }} <ng-container i18n="@@staff-queue.undo.letters">Писмата тръгват в {{ until() }}.</ng-container></span
            >
          </p>
          <p class="act">
            <span class="left" aria-hidden="true">{{ left() }}</span>
            <button type="button" matButton="outlined" [disabled]="busy.isBusy()" (click)="undo()">
              <z-icon name="reopen" /><span i18n="@@staff-queue.undo.undo">Отмени</span>
            </button>
          </p>
        </div>
      } @else if (undone()) {
        <div class="undo">
          <p class="words">
            <z-icon name="reopen" /><span i18n="@@staff-queue.undo.done">Решението е отменено. Никой не е получил писмо.</span>
          </p>
          @if (undone(); as number) {
            <p class="act">
              <a [routerLink]="['/staff/review', number]" i18n="@@staff-queue.undo.open">Отвори {{ number }}</a>
            </p>
          }
        </div>
      }
    </div>
    <app-trouble-notice [trouble]="trouble()" />
  `,
  styleUrl: './undo-bar.css',
  host: { class: 'no-print' },
})
export class UndoBar {
  private readonly offers = inject(UndoOffers);
  private readonly now = signal(Date.now());
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  /** the case whose decision was taken back last */
  protected readonly undone = signal('');

  private readonly end = computed(() => Math.min(...(this.offers.note()?.offers ?? []).map(({ until }) => Date.parse(until))));
  protected readonly open = computed(() => (this.end() > this.now() ? this.offers.note() : null));
  protected readonly until = computed(() => clockTime(this.offers.note()?.offers[0]?.until ?? ''));
  protected readonly left = computed(() => {
    const seconds = Math.max(0, Math.ceil((this.end() - this.now()) / TICK));
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  });

  constructor() {
    const timer = setInterval(() => {
      this.now.set(Date.now());
    }, TICK);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
    });
  }

  protected undo(): Promise<void> {
    return this.busy.run(async () => {
      const note = this.offers.note();
      if (note === null) return;
      this.trouble.set(null);
      let failure: unknown = null;
      for (const offer of note.offers) {
        try {
          await this.offers.undo(offer);
          this.undone.set(offer.number);
        } catch (error) {
          // The others can still be taken back.
          failure = error;
        }
      }
      this.offers.forget();
      if (failure !== null) this.trouble.set(troubleOf(failure));
    });
  }
}
