import { Component, computed, effect, inject, input } from '@angular/core';
import { form, FormField, FormRoot, readonly, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import { directionLabels } from '../../../../core/labels/policy-labels';
import { PageHeading } from '../../../../ui/page-heading';
import { ChoiceField } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { limitText } from '../../desk-form/text-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { injectPolicyRecord } from './policy-record';

const empty = { name: '', unit: '', direction: 'up', baselineValue: '', baselineOn: '', targetValue: '', targetOn: '' };
const typed = (value: string): string => value.replace('.', ',');

/** One indicator of a measure, or the place to add one. */
@Component({
  selector: 'app-indicator-form-page',
  imports: [
    ...[ChoiceField, FormFaults, FormField, FormRoot, LineField, ListState, MatButtonModule, MissingRecord, PageHeading, RouterLink],
    SaveButton,
  ],
  templateUrl: './indicator-form-page.html',
})
export class IndicatorFormPage {
  readonly slug = input.required<string>();
  /** the measure of a new one */
  readonly code = input<string>();
  /** absent for a new one */
  readonly id = input<string>();

  private readonly router = inject(Router);
  protected readonly found = injectPolicyRecord(this.slug);
  protected readonly labels = fieldLabels;
  protected readonly directions = Object.entries(directionLabels).map(([value, label]) => ({ value, label }));
  protected readonly unitKept = $localize`:@@staff-policies.unit-kept:Не се променя, защото вече има записани стойности.`;
  protected readonly unitExample = $localize`:@@staff-policies.unit-example:Например км, бр. или %.`;
  private readonly kept = computed(() => this.found.indicator(this.id()));
  protected readonly measure = computed(() => this.kept()?.measure ?? this.found.measure(this.code()));
  protected readonly hasValues = computed(() => (this.kept()?.indicator.values.length ?? 0) > 0);
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.name, { min: 1, max: 200 });
      limitText(path.unit, { min: 1, max: 40 });
      readonly(path.unit, () => this.hasValues());
      limitText(path.targetValue, { min: 1, max: 30 });
      limitText(path.baselineValue, { min: 1, max: 30 }, () => true);
      required(path.targetOn, { message: $localize`:@@staff-policies.day-missing:Изберете деня.` });
    },
    this.record.sending(() => this.send()),
  );

  constructor() {
    let shown = '';
    effect(() => {
      const indicator = this.kept()?.indicator;
      if (indicator === undefined || shown === indicator.id) return;
      shown = indicator.id;
      const { name, unit, direction, baseline, target } = indicator;
      const start = { baselineValue: typed(baseline?.value ?? ''), baselineOn: baseline?.on ?? '' };
      this.record.show({ name, unit, direction, ...start, targetValue: typed(target.value), targetOn: target.on });
    });
  }

  private async send(): Promise<void> {
    const body = withNulls(this.record.typed(), 'baselineValue', 'baselineOn');
    const id = this.id();
    if (id === undefined) await this.found.post(`/measures/${encodeURIComponent(this.code() ?? '')}/indicators`, body);
    else await this.found.put(`/indicators/${id}`, body);
    this.record.settle();
    void this.router.navigate(['/staff/admin/policies', this.slug()]);
  }
}
