import { Component, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDialogModule } from '@angular/material/dialog';

import { Shortcuts } from './shortcuts';

/** Which keys do what on the review page, and the switch that turns them off. */
@Component({
  selector: 'app-shortcuts-dialog',
  imports: [MatButtonModule, MatCheckboxModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title i18n="@@staff-desk.keys.heading">Клавиши при преглед</h2>
    <mat-dialog-content>
      <dl class="keys">
        @for (row of rows; track row.key) {
          <div>
            <dt>
              <kbd>{{ row.key }}</kbd>
            </dt>
            <dd>{{ row.text }}</dd>
          </div>
        }
      </dl>
      <p class="desk-hint" i18n="@@staff-desk.keys.where">Важат, когато не пишете в поле. На всяка подредба важи мястото на клавиша.</p>
      <mat-checkbox [checked]="shortcuts.isOn()" (change)="shortcuts.turn($event.checked)"
        ><ng-container i18n="@@staff-desk.keys.on">Клавишите са включени</ng-container></mat-checkbox
      >
    </mat-dialog-content>
    <mat-dialog-actions>
      <button type="button" matButton="filled" mat-dialog-close i18n="@@staff-desk.close-dialog">Затвори</button>
    </mat-dialog-actions>
  `,
  styles: `
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
  protected readonly rows = [
    { key: 'P', text: $localize`:@@staff-desk.keys.publish:Публикувай (и насочи, ако има избран отдел)` },
    { key: 'N', text: $localize`:@@staff-desk.keys.reject:Не публикувай` },
    { key: 'D', text: $localize`:@@staff-desk.keys.department:Избор на отдел` },
    { key: 'T', text: $localize`:@@staff-desk.keys.text:Към публичния текст` },
    { key: 'R', text: $localize`:@@staff-desk.keys.restore:Възстанови оригинала` },
    { key: 'J', text: $localize`:@@staff-desk.keys.next:Следващият случай от опашката` },
    { key: 'Q', text: $localize`:@@staff-desk.keys.queue:Към опашката` },
    { key: '?', text: $localize`:@@staff-desk.keys.help:Тази помощ` },
  ];
}
