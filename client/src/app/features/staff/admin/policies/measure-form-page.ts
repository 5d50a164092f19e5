import { Component, computed, effect, inject, input } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { SiteDirectory } from '../../../../core/site/site-directory';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { ChoiceField } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { LongTextField } from '../../desk-form/long-text-field';
import { limitText } from '../../desk-form/text-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { injectPolicyRecord } from './policy-record';

const empty = { code: '', title: '', parentCode: '', department: '', dueOn: '', budgetAmount: '', budgetCurrency: 'EUR', description: '' };

/** One measure, or the place to add one. Another „part of“ moves it, with all its parts. */
@Component({
  selector: 'app-measure-form-page',
  imports: [
    ...[ChoiceField, FormFaults, FormField, FormRoot, Icon, LineField, ListState, LongTextField, MatButtonModule, MissingRecord],
    ...[PageHeading, RouterLink, SaveButton],
  ],
  templateUrl: './measure-form-page.html',
})
export class MeasureFormPage {
  readonly slug = input.required<string>();
  /** absent for a new one */
  readonly code = input<string>();

  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  private readonly directory = inject(SiteDirectory);
  protected readonly found = injectPolicyRecord(this.slug);
  protected readonly labels = fieldLabels;
  protected readonly currencies = [
    { value: 'EUR', label: $localize`:@@staff-policies.euro:евро (EUR)` },
    { value: 'BGN', label: $localize`:@@staff-policies.leva:лева (BGN), за актове до края на 2025 г.` },
  ];
  protected readonly measure = computed(() => this.found.measure(this.code()));
  protected readonly isThere = computed(() => this.found.policy() !== null && (this.code() === undefined || this.measure() !== null));
  protected readonly departments = computed(() => {
    const choices = this.directory.departments().map((each) => ({ value: each.slug, label: localizedText(this.language, each, 'name') }));
    const own = this.measure()?.department;
    // One that was closed since stays with its measure until somebody chooses another.
    if (own === undefined || choices.some(({ value }) => value === own.slug)) return choices;
    return [...choices, { value: own.slug, label: localizedText(this.language, own, 'name') }];
  });
  /** Everything that it can be part of: not itself, and nothing below it. */
  protected readonly parents = computed(() => {
    const measures = this.found.policy()?.measures ?? [];
    const below = new Set<string | null>(this.code() === undefined ? [] : [this.code() ?? null]);
    for (const each of measures) if (below.has(each.parentCode)) below.add(each.code);
    return measures
      .filter(({ code, level }) => level < 4 && !below.has(code))
      .map(({ code, title, level }) => ({ value: code, label: `${'\u2003'.repeat(level - 1)}${code} ${title}` }));
  });
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.code, { min: 1, max: 20 });
      limitText(path.title, { min: 1, max: 300 });
      limitText(path.description, { min: 1, max: 2_000 }, () => true);
      limitText(path.budgetAmount, { min: 1, max: 30 }, () => true);
      required(path.department, { message: $localize`:@@staff-policies.department-missing:Изберете отдела, който отговаря.` });
    },
    this.record.sending(() => this.send()),
  );

  constructor() {
    let shown = '';
    effect(() => {
      const measure = this.measure();
      if (measure === null || shown === measure.code) return;
      shown = measure.code;
      const { code, title, parentCode, department, dueOn, budget, description } = measure;
      const money = { budgetAmount: budget?.amount.replace('.', ',') ?? '', budgetCurrency: budget?.currency ?? 'EUR' };
      this.record.show({
        ...{ code, title, description, parentCode: parentCode ?? '', department: department.slug, dueOn: dueOn ?? '', ...money },
      });
    });
  }

  private async send(): Promise<void> {
    const body = withNulls(this.record.typed(), 'parentCode', 'dueOn', 'budgetAmount', 'description');
    const code = this.code();
    if (code === undefined) await this.found.post('/measures', body);
    else await this.found.put(`/measures/${encodeURIComponent(code)}`, body);
    this.record.settle();
    void this.router.navigate(['/staff/admin/policies', this.slug()]);
  }
}
