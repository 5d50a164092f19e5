import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { CaseFile, CaseFileDecision } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { StaffSession } from '../../../core/session/staff-session';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { clockTime } from '../lists/waiting';
import { UndoOffers } from './undo-offers';

/** At a decision of a case: the way back while nobody was told, or who took it back. */
@Component({
  selector: 'app-decision-undo',
  imports: [MatButtonModule, TroubleNotice],
  template: `
    @if (taken(); as taken) {
      <p class="desk-hint">{{ taken }}</p>
    } @else if (mayUndo()) {
      <p class="desk-hint" i18n="@@staff-queue.undo.letters-at">Писмата тръгват в {{ until() }}.</p>
      <p class="no-print">
        <button type="button" matButton="outlined" [disabled]="busy.isBusy()" (click)="undo()" i18n="@@staff-queue.undo.this">
          Отмени решението
        </button>
      </p>
    }
    <app-trouble-notice [trouble]="trouble()" />
  `,
})
export class DecisionUndo {
  readonly number = input.required<string>();
  readonly decision = input.required<CaseFileDecision>();
  readonly undone = output<CaseFile>();

  private readonly offers = inject(UndoOffers);
  private readonly session = inject(StaffSession);
  private readonly date = injectDateFormat();
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly mayUndo = computed(() => this.decision().undoUntil !== null && this.session.role() === 'moderator');
  protected readonly until = computed(() => clockTime(this.decision().undoUntil ?? ''));
  protected readonly taken = computed(() => {
    const undone = this.decision().undone;
    if (undone === null) return '';
    const who = [undone.by ?? '', this.date(undone.at, 'moment')].filter((part) => part !== '').join(', ');
    return $localize`:@@staff-queue.undo.taken:Отменено: ${who}:who:. Никой не е получил писмо.`;
  });

  protected undo(): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        this.undone.emit(await this.offers.undo({ number: this.number(), decision: this.decision().id }));
        this.offers.forget();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
