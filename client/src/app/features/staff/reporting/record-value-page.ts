import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { PolicyIndicatorValue, Schemas } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { formatDecimal } from '../../../core/i18n/decimals';
import { injectLanguage } from '../../../core/i18n/language';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { fieldLabels } from '../admin/form/field-labels';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm, withNulls } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { Announcer } from '../desk-form/announcer';
import { LineField } from '../desk-form/line-field';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';
import { indicatorsApi } from './indicator-list';

const empty = { value: '', on: '', sourceText: '', sourceUrl: '', reason: '' };

/** The place to record what was measured, or to put another value in the place of a wrong one. */
@Component({
  selector: 'app-record-value-page',
  imports: [DeskFailure, FormFaults, FormField, FormRoot, LineField, LongTextField, MatButtonModule, PageHeading, RouterLink, SaveButton],
  templateUrl: './record-value-page.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class RecordValuePage {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly announcer = inject(Announcer);
  protected readonly labels = fieldLabels;
  protected readonly list = httpResource<Schemas['ReportedIndicatorList']>(() => indicatorsApi);
  protected readonly found = computed(() =>
    this.list.hasValue() ? this.list.value().items.find(({ indicator }) => indicator.id === this.id()) : undefined,
  );
  /** The value whose place the next one takes; null for one more. */
  protected readonly corrected = signal<PolicyIndicatorValue | null>(null);
  protected readonly valueLabel = computed(() => `${fieldLabels.value} (${this.found()?.indicator.unit ?? ''})`);
  protected readonly values = computed(() =>
    (this.found()?.indicator.values ?? [])
      .filter(({ inForce }) => inForce)
      .map((kept) => ({ kept, day: this.date(kept.on, 'short'), text: `${formatDecimal(kept.value, this.language)}\u00a0${kept.unit}` })),
  );
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.value, { min: 1, max: 30 });
      required(path.on, { message: $localize`:@@staff-policies.day-missing:Изберете деня.` });
      limitText(path.sourceText, { min: 1, max: 500 });
      limitText(path.sourceUrl, { min: 1, max: 500 }, () => true);
      limitText(path.reason, { min: 1, max: 500 }, () => this.corrected() === null);
    },
    this.record.sending(() => this.send()),
  );

  protected correct(value: PolicyIndicatorValue): void {
    this.corrected.set(value);
    const { on, sourceText, sourceUrl } = value;
    this.record.show({ value: value.value.replace('.', ','), on, sourceText, sourceUrl: sourceUrl ?? '', reason: '' });
  }

  protected forget(): void {
    this.corrected.set(null);
    this.record.show(empty);
  }

  private async send(): Promise<void> {
    const { reason, ...typed } = this.record.typed();
    const corrected = this.corrected();
    const body = { ...withNulls(typed, 'sourceUrl'), unit: this.found()?.indicator.unit ?? '' };
    const values = `${indicatorsApi}/${this.id()}/values`;
    const answer =
      corrected === null
        ? await firstValueFrom(this.http.post<Schemas['ReportedIndicatorList']>(values, body))
        : await firstValueFrom(
            this.http.post<Schemas['ReportedIndicatorList']>(`${values}/${corrected.id}/corrections`, { ...body, reason: reason.trim() }),
          );
    this.list.set(answer);
    this.forget();
    this.fields().reset();
    this.announcer.say($localize`:@@staff-policies.recorded:Стойността е записана и се вижда от всички.`);
  }
}
