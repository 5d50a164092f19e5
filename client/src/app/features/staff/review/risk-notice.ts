import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { CaseFile } from '../../../core/api/contract';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { StatusBadge } from '../../../ui/status-badge';
import { riskBadges } from '../lists/risk-badges';

/** What to look at first in a case. The marks are found by words, so that they may be wrong; they decide nothing. */
@Component({
  selector: 'app-risk-notice',
  imports: [Icon, MatButtonModule, Notice, StatusBadge],
  template: `
    @if (isDangerous()) {
      <z-notice tone="danger" icon="phone" heading="Може да има опасност за живота" i18n-heading="@@staff-queue.risk.danger-heading">
        <p i18n="@@staff-queue.risk.danger-text">
          Прочетете го сега. Ако опасността е действителна, обадете се на <a href="tel:112">112</a> и после решете по случая.
        </p>
      </z-notice>
    }
    @if (badges().length > 0) {
      <p class="risks">
        <span class="desk-hint" i18n="@@staff-queue.risk.found">Намерено по думи, проверете:</span>
        @for (badge of badges(); track badge.text) {
          <z-status-badge [text]="badge.text" [tone]="badge.tone" [icon]="badge.icon" />
        }
        @if (file().suggestedAuthority; as authority) {
          <button type="button" matButton="outlined" class="no-print" (click)="forward.emit(authority)">
            <z-icon name="forward" /><span i18n="@@staff-queue.risk.to-prosecutor">Препрати на прокуратурата…</span>
          </button>
        }
      </p>
    }
  `,
  styles: `
    .risks {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
      margin-block-end: var(--space-4);
    }
    .risks .desk-hint {
      margin: 0;
    }
  `,
})
export class RiskNotice {
  readonly file = input.required<CaseFile>();
  /** slug of the authority to forward to */
  readonly forward = output<string>();

  protected readonly isDangerous = computed(() => this.file().risks.includes('threat_to_life'));
  protected readonly badges = computed(() => riskBadges(this.file().risks));
}
