import { afterRenderEffect, Component, computed, type ElementRef, input, viewChild } from '@angular/core';

import type { CaseFileEntry } from '../../../core/api/contract';
import { Notice } from '../../../ui/notice';
import { injectHistoryMoments } from './history-moments';

/** Says what somebody else did with the case meanwhile. The new state is on the page already, and so is what was typed. */
@Component({
  selector: 'app-stale-notice',
  imports: [Notice],
  template: `
    <div #notice role="alert" tabindex="-1">
      @if (isStale()) {
        <z-notice tone="warning" heading="Някой промени случая, докато го гледахте" i18n-heading="@@staff-desk.stale.heading">
          <p i18n="@@staff-desk.stale.text">Решението Ви не е записано. Написаното стои. Вижте новото и решете отново.</p>
          @if (moments().length > 0) {
            <ul class="prose-list">
              @for (moment of moments(); track $index) {
                <li>
                  <strong>{{ moment.title }}</strong>, {{ moment.when }}
                  @if (moment.text) {
                    <br /><span class="citizen-text">{{ moment.text }}</span>
                  }
                </li>
              }
            </ul>
          }
        </z-notice>
      }
    </div>
  `,
})
export class StaleNotice {
  /** what happened meanwhile; null when nothing is known to have */
  readonly entries = input.required<readonly CaseFileEntry[] | null>();

  private readonly notice = viewChild.required<ElementRef<HTMLElement>>('notice');
  private readonly toMoments = injectHistoryMoments();
  protected readonly isStale = computed(() => this.entries() !== null);
  protected readonly moments = computed(() => this.toMoments(this.entries() ?? []));

  constructor() {
    // It stands at the top, and whoever has just decided is further down.
    afterRenderEffect(() => {
      if (this.isStale()) this.notice().nativeElement.focus();
    });
  }
}
