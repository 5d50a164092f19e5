import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDialogModule } from '@angular/material/dialog';

import { Shortcuts } from './shortcuts';

/** Which keys do what in the queue and while a case is reviewed, and the switch that turns them off on this device. */
@Component({
  selector: 'app-shortcuts-dialog',
  imports: [MatButtonModule, MatCheckboxModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title i18n="@@staff-queue.keys.heading">Клавиши</h2>
    <mat-dialog-content>
      <mat-checkbox [checked]="shortcuts.isOn()" (change)="shortcuts.turn($event.checked)"
        ><ng-container i18n="@@staff-desk.keys.on">Клавишите са включени</ng-container></mat-checkbox
      >
      @for (part of parts; track part.heading) {
        <h3>{{ part.heading }}</h3>
        <dl class="keys">
          @for (row of part.rows; track row.key) {
            <div>
              <dt>
                <kbd>{{ row.key }}</kbd>
              </dt>
              <dd>{{ row.text }}</dd>
            </div>
          }
        </dl>
      }
      <p class="desk-hint" i18n="@@staff-desk.keys.where">Важат, когато не пишете в поле. На всяка подредба важи мястото на клавиша.</p>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button type="button" matButton="filled" mat-dialog-close i18n="@@staff-desk.close-dialog">Затвори</button>
    </mat-dialog-actions>
  `,
  styles: `
    h3 {
      margin-block: var(--space-3) var(--space-1);
      font-size: 1rem;
    }
    .keys > div {
      display: flex;
      gap: var(--space-4);
      padding-block: var(--space-1);
    }
    dt {
      min-width: 2.5rem;
    }
  `,
})
export class ShortcutsDialog {
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly parts = [
    {
      heading: $localize`:@@staff-queue.keys.in-queue:В опашката`,
      rows: [
        { key: 'J', text: $localize`:@@staff-queue.keys.down:Следващият случай в списъка` },
        { key: 'K', text: $localize`:@@staff-queue.keys.up:Предишният случай в списъка` },
        { key: 'O', text: $localize`:@@staff-queue.keys.open:Отвори случая` },
        { key: 'C', text: $localize`:@@staff-queue.keys.claim:Запази случая за себе си или го освободи` },
        { key: 'X', text: $localize`:@@staff-queue.keys.select:Избери случая за общо насочване` },
        { key: 'D', text: $localize`:@@staff-queue.keys.route:Насочи избраните към отдел` },
        { key: 'F', text: $localize`:@@staff-queue.keys.filters:Към филтрите` },
      ],
    },
    {
      heading: $localize`:@@staff-queue.keys.in-review:При преглед`,
      rows: [
        { key: 'P', text: $localize`:@@staff-desk.keys.publish:Публикувай (и насочи, ако има избран отдел)` },
        { key: 'N', text: $localize`:@@staff-desk.keys.reject:Не публикувай` },
        { key: 'D', text: $localize`:@@staff-desk.keys.department:Избор на отдел` },
        { key: 'T', text: $localize`:@@staff-desk.keys.text:Към публичния текст` },
        { key: 'O', text: $localize`:@@staff-redaction.keys.original:Към оригинала, за избор на текст` },
        { key: 'K', text: $localize`:@@staff-redaction.keys.next-place:Следващото място за преглед` },
        { key: 'I', text: $localize`:@@staff-redaction.keys.previous-place:Предишното място за преглед` },
        { key: 'A', text: $localize`:@@staff-redaction.keys.accept:Заличи мястото` },
        { key: 'R', text: $localize`:@@staff-redaction.keys.refuse:Остави мястото видимо` },
        { key: 'E', text: $localize`:@@staff-redaction.keys.all:Заличи всички предложения` },
        { key: 'X', text: $localize`:@@staff-redaction.keys.selection:Заличи избрания текст` },
        { key: 'Z', text: $localize`:@@staff-redaction.keys.undo:Отмени последното (и Ctrl+Z)` },
        { key: 'J', text: $localize`:@@staff-desk.keys.next:Следващият случай от опашката` },
        { key: 'Q', text: $localize`:@@staff-desk.keys.queue:Към опашката` },
        { key: '?', text: $localize`:@@staff-desk.keys.help:Тази помощ` },
      ],
    },
  ];
}
