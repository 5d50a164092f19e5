import { HttpClient } from '@angular/common/http';
import { Component, inject, input, type OnInit, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { LineField } from '../../desk-form/line-field';
import { limitText } from '../../desk-form/text-rules';
import { expectKind } from '../form/entry-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, shownIn } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { adminApi, type Settlement } from '../records';

const empty = { nameBg: '', nameEn: '', ekatte: '', postcode: '', population: '' };

/** What is known of a settlement. Without one it adds a new one. */
@Component({
  selector: 'app-settlement-form',
  imports: [FormFaults, FormField, FormRoot, LineField, MatButtonModule, RouterLink, SaveButton],
  template: `
    <form class="settings-form" [formRoot]="fields">
      <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" />
      <div class="settings-part">
        <div class="settings-pair">
          <app-line-field [formField]="fields.nameBg" autocomplete="off" textLanguage="bg" [label]="labels.nameBg" />
          <app-line-field [formField]="fields.nameEn" autocomplete="off" textLanguage="en" [label]="labels.nameEn" />
        </div>
        <div class="settings-pair">
          @if (settlement() === null) {
            <app-line-field
              [formField]="fields.ekatte"
              inputmode="numeric"
              autocomplete="off"
              [label]="labels.ekatte"
              hint="Пет цифри от националния класификатор. После не се променя."
              i18n-hint="@@staff-admin.settlement.ekatte-hint"
            />
          }
        </div>
        <div class="settings-pair">
          <app-line-field [formField]="fields.postcode" inputmode="numeric" autocomplete="off" [label]="labels.postcode" />
          <app-line-field [formField]="fields.population" inputmode="numeric" autocomplete="off" [label]="labels.population" />
        </div>
      </div>
      <div class="settings-actions">
        <app-save-button [isSending]="fields().submitting()" />
        <a matButton routerLink="/staff/admin/settlements" i18n="@@staff-admin.back-out">Назад без запис</a>
      </div>
    </form>
  `,
})
export class SettlementForm implements OnInit {
  readonly settlement = input<Settlement | null>(null);
  readonly saved = output<Settlement>();

  private readonly http = inject(HttpClient);
  protected readonly labels = fieldLabels;
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      for (const field of [path.nameBg, path.nameEn]) limitText(field, { min: 1, max: 80 });
      for (const field of [path.ekatte, path.postcode]) limitText(field, { min: 1, max: 5 });
      expectKind(path.ekatte, 'ekatte');
      expectKind(path.postcode, 'postcode');
      expectKind(path.population, 'number');
    },
    this.record.sending(() => this.send()),
  );

  ngOnInit(): void {
    const settlement = this.settlement();
    if (settlement !== null) this.record.show(shownIn(empty, settlement));
  }

  private async send(): Promise<void> {
    const settlement = this.settlement();
    const saved = await firstValueFrom(
      settlement === null
        ? this.http.post<Settlement>(`${adminApi}/settlements`, bodyOf(this.record.typed()))
        : this.http.patch<Settlement>(`${adminApi}/settlements/${settlement.ekatte}`, bodyOf(this.record.changes())),
    );
    this.record.settle();
    this.saved.emit(saved);
  }
}

function bodyOf({ population, ...texts }: Partial<typeof empty>): Record<string, string | number | null> {
  if (population === undefined) return texts;
  return { ...texts, population: population.trim() === '' ? null : Number(population) };
}
