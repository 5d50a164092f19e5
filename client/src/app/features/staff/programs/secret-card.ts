import { afterNextRender, Component, ElementRef, inject, input } from '@angular/core';

import { CopyButton } from '../../../ui/copy-button';
import { Notice } from '../../../ui/notice';

/** A secret, for the only time that it is shown. It takes focus, so that nobody leaves without having seen it. */
@Component({
  selector: 'app-secret-card',
  imports: [CopyButton, Notice],
  template: `
    <section class="desk-panel" tabindex="-1" [attr.aria-label]="heading()">
      <h2>{{ heading() }}</h2>
      <z-notice tone="warning"><p i18n="@@staff-programs.secret.once">Показва се само сега. Запишете го на сигурно място.</p></z-notice>
      <p class="secret" translate="no">{{ secret() }}</p>
      <z-copy-button [text]="secret()" [label]="copy" [doneText]="copied" />
      <ng-content />
    </section>
  `,
  styles: `
    .secret {
      margin-block: var(--space-3);
      padding: var(--space-3) var(--space-4);
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--sunken);
      font-family: ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
      overflow-wrap: anywhere;
    }
    h2 {
      margin-block: 0 var(--space-3);
      font-size: var(--text-h3);
    }
  `,
})
export class SecretCard {
  readonly heading = input.required<string>();
  readonly secret = input.required<string>();
  protected readonly copy = $localize`:@@staff-programs.secret.copy:Копирай`;
  protected readonly copied = $localize`:@@staff-programs.secret.copied:Копирано`;

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      element.querySelector('section')?.focus();
    });
  }
}
