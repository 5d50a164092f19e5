import { HttpClient } from '@angular/common/http';
import { Component, effect, inject, input } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { AdminPolicy } from '../../../../core/api/contract';
import { policyKindLabels } from '../../../../core/labels/policy-labels';
import { PageHeading } from '../../../../ui/page-heading';
import { ChoiceField } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { LongTextField } from '../../desk-form/long-text-field';
import { limitText } from '../../desk-form/text-rules';
import { expectKind } from '../form/entry-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { adminApi } from '../records';
import { injectPolicyRecord } from './policy-record';

const empty = { kind: '', titleBg: '', titleEn: '', slug: '', actNumber: '', actDate: '', periodFrom: '', periodTo: '', goals: '' };
const dayMissing = $localize`:@@staff-policies.day-missing:Изберете деня.`;

/** What a document says of itself; without one it begins a new one. */
@Component({
  selector: 'app-policy-form-page',
  imports: [
    ...[ChoiceField, FormFaults, FormField, FormRoot, LineField, ListState, LongTextField, MatButtonModule, MissingRecord],
    ...[PageHeading, RouterLink, SaveButton],
  ],
  templateUrl: './policy-form-page.html',
})
export class PolicyFormPage {
  /** absent for a new one */
  readonly slug = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  protected readonly found = injectPolicyRecord(this.slug);
  protected readonly labels = fieldLabels;
  protected readonly kinds = Object.entries(policyKindLabels).map(([value, label]) => ({ value, label }));
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.kind, { message: $localize`:@@staff-policies.kind-missing:Изберете вида на документа.` });
      limitText(path.titleBg, { min: 1, max: 300 });
      limitText(path.titleEn, { min: 1, max: 300 }, () => true);
      limitText(path.slug, { min: 1, max: 60 }, () => this.slug() !== undefined);
      expectKind(path.slug, 'slug');
      limitText(path.actNumber, { min: 1, max: 60 });
      for (const day of [path.actDate, path.periodFrom, path.periodTo]) required(day, { message: dayMissing });
    },
    this.record.sending(() => this.send()),
  );

  constructor() {
    let shown = '';
    effect(() => {
      const policy = this.found.policy();
      // Typed words are not overwritten by a second look.
      if (policy === null || shown === policy.slug) return;
      shown = policy.slug;
      const { kind, titleBg, titleEn, actNumber, actDate, periodFrom, periodTo, goals } = policy;
      const texts = { kind, titleBg, titleEn: titleEn ?? '', slug: policy.slug, actNumber, actDate, periodFrom, periodTo };
      this.record.show({ ...texts, goals: goals.join('\n') });
    });
  }

  private async send(): Promise<void> {
    const { slug, goals, ...typed } = this.record.typed();
    const lines = goals.split('\n').map((line) => line.trim());
    const body = { ...withNulls(typed, 'titleEn'), goals: lines.filter((text) => text !== '').map((text) => ({ text })) };
    const saved =
      this.slug() === undefined
        ? await firstValueFrom(this.http.post<AdminPolicy>(`${adminApi}/policies`, { ...body, slug: slug.trim() }))
        : await this.found.put('', body);
    this.record.settle();
    void this.router.navigate(['/staff/admin/policies', saved.slug]);
  }
}
