import { Component, computed, input } from '@angular/core';

import type { CaseFileEntry } from '../../../core/api/contract';
import { Timeline } from '../../../ui/timeline';
import { injectHistoryMoments } from './history-moments';

/** Everything that happened with a case, the newest first. */
@Component({
  selector: 'app-case-history',
  imports: [Timeline],
  template: `
    <h2 i18n="@@staff-desk.history.heading">Пълна история</h2>
    <z-timeline [moments]="moments()" />
  `,
  host: { class: 'desk-panel desk-history' },
})
export class CaseHistory {
  readonly entries = input.required<readonly CaseFileEntry[]>();
  private readonly toMoments = injectHistoryMoments();
  protected readonly moments = computed(() => this.toMoments(this.entries()).reverse());
}
