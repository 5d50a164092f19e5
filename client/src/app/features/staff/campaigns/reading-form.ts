import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import { fieldLabels } from '../admin/form/field-labels';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { confidences, methods, stepCards, stepLegend, wordLimit } from '../assess/assess-words';
import { CardsField } from '../desk-form/cards-field';
import { ChoiceField, choicesOf } from '../desk-form/choice-field';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';

/** What I found of a point: once, without what others found. */
@Component({
  selector: 'app-reading-form',
  imports: [CardsField, ChoiceField, FormFaults, FormField, FormRoot, LongTextField, SaveButton],
  template: `
    <form class="settings-form" [formRoot]="fields">
      <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" />
      <div class="settings-part">
        <h2 i18n="@@staff-campaigns.read.heading">Вашият прочит</h2>
        <app-cards-field [group]="'step'" [legend]="stepLegend" [choices]="stepCards" [formField]="fields.step" />
        <div class="settings-pair">
          <app-choice-field [formField]="fields.method" [label]="labels.method" [choices]="methods" />
          <app-choice-field [formField]="fields.confidence" [label]="labels.confidence" [choices]="confidences" />
        </div>
        <app-long-text-field
          [formField]="fields.text"
          textLanguage="bg"
          [rows]="6"
          [limit]="limit.max"
          [label]="labels.text"
          hint="Какво видяхте, къде и кога. Поне 50 знака. Чете го само Вашата организация."
          i18n-hint="@@staff-campaigns.read.hint"
        />
      </div>
      <p class="settings-soft">{{ final() }}</p>
      <div class="settings-actions">
        <app-save-button [isSending]="fields().submitting()" text="Запиши прочита" i18n-text="@@staff-campaigns.read.send" />
      </div>
    </form>
  `,
})
export class ReadingForm {
  /** of the point */
  readonly url = input.required<string>();
  readonly isDouble = input.required<boolean>();
  /** with what to say of it */
  readonly sent = output<string>();

  private readonly http = inject(HttpClient);
  protected readonly labels = fieldLabels;
  protected readonly limit = wordLimit;
  protected readonly stepLegend = stepLegend;
  protected readonly stepCards = stepCards;
  protected readonly methods = choicesOf(methods);
  protected readonly confidences = choicesOf(confidences);
  protected readonly final = computed(() =>
    this.isDouble()
      ? $localize`:@@staff-campaigns.read.final-two:Прочитът не се променя. Другият четящ го вижда едва след като запише своя.`
      : $localize`:@@staff-campaigns.read.final-one:Прочитът не се променя. Степента, която избирате, е резултатът на точката.`,
  );
  protected readonly record = new RecordForm({ step: '', method: 'documents', confidence: 'medium', text: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.step, { message: $localize`:@@staff-assess.step-missing:Изберете какво намерихте.` });
      limitText(path.text, wordLimit);
    },
    this.record.sending(() => this.send()),
  );
  /** Names this reading, so that a second press of the button does not send it twice; with other words it is another one. */
  private readonly request = computed(() => {
    this.record.typed();
    return crypto.randomUUID();
  });

  private async send(): Promise<void> {
    const { text, ...chosen } = this.record.typed();
    const headers = { 'Idempotency-Key': `"${this.request()}"` };
    await firstValueFrom(this.http.post(`${this.url()}/readings`, { ...chosen, text: text.trim() }, { headers }));
    this.record.settle();
    this.sent.emit($localize`:@@staff-campaigns.read.said:Прочитът е записан.`);
  }
}
