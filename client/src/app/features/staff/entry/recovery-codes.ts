import { Component, computed, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import { CopyButton } from '../../../ui/copy-button';
import { Icon } from '../../../ui/icon';

/** Codes that let somebody in whose telephone is not at hand. They are shown this one time. */
@Component({
  selector: 'app-recovery-codes',
  imports: [CopyButton, Icon, MatButtonModule],
  template: `
    <p i18n="@@staff-desk.recovery.text">Всеки код отваря веднъж, когато телефонът не е при Вас. Показват се само сега.</p>
    <ul class="codes panel">
      @for (code of codes(); track code) {
        <li class="code-text">{{ code }}</li>
      }
    </ul>
    <div class="cluster no-print">
      <z-copy-button
        [text]="joined()"
        label="Копирай кодовете"
        i18n-label="@@staff-desk.recovery.copy"
        doneText="Копирани са"
        i18n-doneText="@@staff-desk.recovery.copied"
      />
      <button type="button" matButton="outlined" (click)="print()">
        <z-icon name="print" /><span i18n="@@staff-desk.print">Отпечатай</span>
      </button>
    </div>
  `,
  styles: `
    .codes {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
      gap: var(--space-3) var(--space-5);
      margin-block: var(--space-4);
      font-size: 1.1em;
    }
  `,
})
export class RecoveryCodes {
  readonly codes = input.required<readonly string[]>();
  protected readonly joined = computed(() => this.codes().join('\n'));

  protected print(): void {
    window.print();
  }
}
