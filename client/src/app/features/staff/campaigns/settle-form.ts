import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { steps } from '../assess/assess-words';
import { ChoiceField } from '../desk-form/choice-field';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';
import { campaignFieldLabels } from './campaign-field-labels';

/** Characters, as the server has them. */
const reasonLimit = { min: 20, max: 1_000 };

/** Where two readings differ, the organisation settles which step it stands by, and says why. */
@Component({
  selector: 'app-settle-form',
  imports: [ChoiceField, FormFaults, FormField, FormRoot, LongTextField, SaveButton],
  template: `
    <form class="settings-form" [formRoot]="fields">
      <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" [labels]="labels" />
      <div class="settings-part">
        <h2 i18n="@@staff-campaigns.settle.heading">Прочитите са различни</h2>
        <p i18n="@@staff-campaigns.settle.lead">
          Обсъдете ги и установете степента, зад която стои организацията. Прочитите остават както са.
        </p>
        <app-choice-field
          class="settings-short"
          [formField]="fields.step"
          [label]="labels.step"
          empty="Изберете"
          i18n-empty="@@staff-desk.choose"
          [choices]="steps"
        />
        <app-long-text-field
          [formField]="fields.reason"
          textLanguage="bg"
          [rows]="3"
          [limit]="limit.max"
          [label]="labels.reason"
          hint="Поне 20 знака. Чете го само Вашата организация."
          i18n-hint="@@staff-campaigns.settle.hint"
        />
      </div>
      <p class="settings-soft" i18n="@@staff-campaigns.settle.final">Установява се веднъж. Остава записано от кого и кога.</p>
      <div class="settings-actions">
        <app-save-button [isSending]="fields().submitting()" text="Установи степента" i18n-text="@@staff-campaigns.settle.send" />
      </div>
    </form>
  `,
})
export class SettleForm {
  /** of the point */
  readonly url = input.required<string>();
  /** with what to say of it */
  readonly sent = output<string>();

  private readonly http = inject(HttpClient);
  protected readonly labels = campaignFieldLabels;
  protected readonly limit = reasonLimit;
  protected readonly steps = Object.entries(steps).map(([value, { label }]) => ({ value, label }));
  protected readonly record = new RecordForm({ step: '', reason: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.step, { message: $localize`:@@staff-campaigns.settle.step-missing:Изберете степента.` });
      limitText(path.reason, reasonLimit);
    },
    this.record.sending(() => this.send()),
  );
  /** Names this word, so that a second press of the button does not send it twice. */
  private readonly request = computed(() => {
    this.record.typed();
    return crypto.randomUUID();
  });

  private async send(): Promise<void> {
    const { step, reason } = this.record.typed();
    const headers = { 'Idempotency-Key': `"${this.request()}"` };
    await firstValueFrom(this.http.post(`${this.url()}/settle`, { step, reason: reason.trim() }, { headers }));
    this.record.settle();
    this.sent.emit($localize`:@@staff-campaigns.settle.said:Степента е установена.`);
  }
}
