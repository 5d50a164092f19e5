import { afterNextRender, Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';

import type { SentReceipt } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { CopyButton } from '../../ui/copy-button';
import { Icon } from '../../ui/icon';

/** Copies, prints and saves the receipt. Only there when the browser can do it; without scripts the page itself prints. */
@Component({
  selector: 'app-keep-receipt',
  imports: [CopyButton, Icon],
  template: `
    @if (isAble()) {
      <p class="cluster no-print keep">
        <z-copy-button
          label="Копирайте"
          i18n-label="@@submit.keep.copy"
          doneText="Копирано"
          i18n-doneText="@@submit.keep.copied"
          [text]="lines()"
        />
        <button class="button button--quiet" type="button" (click)="save()">
          <z-icon name="download" /><span i18n="@@submit.keep.save">Запазете като файл</span>
        </button>
        <button class="button button--quiet" type="button" (click)="print()">
          <z-icon name="print" /><span i18n="@@submit.keep.print">Разпечатайте</span>
        </button>
      </p>
    }
  `,
})
export class KeepReceipt {
  readonly receipt = input.required<SentReceipt>();
  private readonly document = inject(DOCUMENT);
  private readonly date = injectDateFormat();
  protected readonly isAble = signal(false);

  protected readonly lines = computed(() => {
    const { number, accessCode, receivedAt, moderateBy, decideBy, notifyBy } = this.receipt();
    return [
      $localize`:@@submit.keep.number:Номер на случая: ${number}:number:`,
      accessCode && $localize`:@@submit.keep.code:Код за достъп: ${accessCode}:code:`,
      $localize`:@@submit.keep.received:Получено: ${this.date(receivedAt, 'moment')}:date:`,
      $localize`:@@submit.keep.moderate:Преглед от модератор до ${this.date(moderateBy)}:date:`,
      decideBy && $localize`:@@submit.keep.decide:Решение на общината до ${this.date(decideBy)}:date:`,
      notifyBy && $localize`:@@submit.keep.notify:Съобщаване на решението до ${this.date(notifyBy)}:date:`,
    ]
      .filter((line) => !!line)
      .join('\n');
  });

  constructor() {
    afterNextRender(() => {
      this.isAble.set(true);
    });
  }

  protected print(): void {
    this.document.defaultView?.print();
  }

  protected save(): void {
    const address = URL.createObjectURL(new Blob([this.lines(), '\n'], { type: 'text/plain;charset=utf-8' }));
    const link = this.document.createElement('a');
    link.href = address;
    link.download = `zaedno-${this.receipt().number}.txt`;
    link.click();
    URL.revokeObjectURL(address);
  }
}
