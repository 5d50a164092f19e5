import { HttpClient } from '@angular/common/http';
import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import type { CampaignItemDesk, EvidenceRequest } from '../../../core/api/contract';
import { type ProblemField, problemOf } from '../../../core/http/problem';
import { fieldLabels } from '../admin/form/field-labels';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { confidences, methods, steps, wordLimit } from '../assess/assess-words';
import { ChoiceField, choicesOf } from '../desk-form/choice-field';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';
import { guardUnsaved } from '../desk-form/unsaved-work';
import { EvidenceForm, fileOnItsWay } from '../evidence/evidence-form';

/** Publishes the outcome of a point as an assessment of the organisation: its step is settled, its words and evidence are written here. */
@Component({
  selector: 'app-publish-form',
  imports: [ChoiceField, EvidenceForm, FormFaults, FormField, FormRoot, LongTextField, SaveButton],
  template: `
    <form class="settings-form" [formRoot]="fields">
      <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" />
      <div class="settings-part">
        <h2 i18n="@@staff-campaigns.publish.heading">Публична оценка от резултата</h2>
        <p i18n="@@staff-campaigns.publish.step">
          Оценката ще бъде <strong>{{ step() }}</strong>, както е резултатът. По желание: резултатът стои в кампанията и без нея.
        </p>
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
          hint="Започва от прочит с тази степен. Прегледайте го: всички ще го четат. Без имена на хора."
          i18n-hint="@@staff-campaigns.publish.hint"
        />
      </div>
      <div class="settings-part">
        <app-evidence-form
          [(items)]="evidence"
          [errors]="errors()"
          [isRequired]="item().outcome !== 'no_evidence'"
          (uploading)="isUploading.set($event)"
        />
      </div>
      <p class="settings-soft" i18n="@@staff-assess.final">
        Оценката се вижда веднага от всички и не се променя. Общината може да отговори под нея до 14 дни.
      </p>
      <div class="settings-actions">
        <app-save-button [isSending]="fields().submitting()" text="Публикувай оценката" i18n-text="@@staff-assess.send" />
      </div>
    </form>
  `,
})
export class PublishForm {
  /** of the point */
  readonly url = input.required<string>();
  readonly item = input.required<CampaignItemDesk>();
  /** with what to say of it */
  readonly sent = output<string>();

  private readonly http = inject(HttpClient);
  protected readonly labels = fieldLabels;
  protected readonly limit = wordLimit;
  protected readonly methods = choicesOf(methods);
  protected readonly confidences = choicesOf(confidences);
  protected readonly evidence = signal<readonly EvidenceRequest[]>([]);
  /** what the server found wrong, of the evidence too */
  protected readonly errors = signal<readonly ProblemField[]>([]);
  protected readonly isUploading = signal(false);
  protected readonly step = computed(() => {
    const { outcome } = this.item();
    return outcome === null ? '' : steps[outcome].label;
  });
  protected readonly record = new RecordForm({ method: 'documents', confidence: 'medium', text: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.text, wordLimit);
    },
    this.record.sending(() => this.send()),
  );
  /** Names this assessment, so that a second press of the button does not send it twice; with other words it is another one. */
  private readonly request = computed(() => {
    this.record.typed();
    this.evidence();
    return crypto.randomUUID();
  });

  constructor() {
    guardUnsaved(computed(() => this.evidence().length > 0));
    effect(() => {
      const { outcome, ownReading, readings } = this.item();
      // One's own words first; typed words are not overwritten by a second look.
      const source = [ownReading, ...readings].find((reading) => reading?.step === outcome);
      if (!source || untracked(() => this.record.isChanged())) return;
      const { method, confidence, text } = source;
      this.record.show({ method, confidence, text });
    });
  }

  private async send(): Promise<void> {
    if (this.isUploading()) return this.record.holdBack(fileOnItsWay);
    const { text, ...chosen } = this.record.typed();
    const headers = { 'Idempotency-Key': `"${this.request()}"` };
    const body = { ...chosen, step: this.item().outcome, text: text.trim(), evidence: this.evidence() };
    try {
      await firstValueFrom(this.http.post(`${this.url()}/assessment`, body, { headers }));
    } catch (error) {
      this.errors.set(problemOf(error).errors);
      throw error;
    }
    this.record.settle();
    this.evidence.set([]);
    this.sent.emit($localize`:@@staff-assess.sent:Оценката е публична. Общината може да отговори до 14 дни.`);
  }
}
