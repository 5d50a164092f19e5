import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, type OnInit, output } from '@angular/core';
import { form, FormField, FormRoot, readonly, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { ReasonPlaceholder } from '../../../../core/api/contract';
import { Notice } from '../../../../ui/notice';
import { SummaryList } from '../../../../ui/summary-list';
import { ChoiceField } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { LongTextField } from '../../desk-form/long-text-field';
import { limitText } from '../../desk-form/text-rules';
import { filledByHand, placeholderLabels } from '../../reason-texts/placeholder-labels';
import { expectKind } from '../form/entry-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, shownIn, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { adminApi, type Reason } from '../records';
import { byHandChoices, effectHints, effectLabels } from './effect-labels';
import { followerOf } from './follower';
import { TemplatePreview } from './template-preview';

const words = { labelBg: '', labelEn: '', explanationBg: '', explanationEn: '', templateBg: '', templateEn: '' };
const empty = { code: '', ...words, effect: 'continues', byHand: 'yes', position: '', validFrom: '', validTo: '' };
type Fields = typeof empty;

/** A reason: what everybody reads, how the text to the author begins, and when it can be chosen. Without one it adds a new one. */
@Component({
  selector: 'app-reason-form',
  imports: [
    ChoiceField,
    FormFaults,
    FormField,
    FormRoot,
    LineField,
    LongTextField,
    MatButtonModule,
    Notice,
    RouterLink,
    SaveButton,
    SummaryList,
    TemplatePreview,
  ],
  templateUrl: './reason-form.html',
})
export class ReasonForm implements OnInit {
  readonly reason = input<Reason | null>(null);
  /** the period of a code that a new one follows */
  readonly before = input<Reason | null>(null);
  /** place in the list that a new one is offered */
  readonly nextPosition = input(1);
  readonly saved = output<Reason>();

  private readonly http = inject(HttpClient);
  protected readonly labels = fieldLabels;
  protected readonly byHand = byHandChoices;
  protected readonly effects = Object.entries(effectLabels).map(([value, label]) => ({ value, label }));
  protected readonly places = Object.entries(placeholderLabels).map(([name, label]) => ({
    name: `{${name}}`,
    label,
    isByHand: filledByHand.has(name as ReasonPlaceholder),
  }));
  protected readonly record = new RecordForm<Fields>(empty);
  protected readonly isUsed = computed(() => (this.reason()?.lastUsedOn ?? null) !== null);
  protected readonly isPreviewed = computed(() => `${this.record.typed().templateBg}${this.record.typed().templateEn}` !== '');
  protected readonly effectHint = computed(
    () => Object.entries(effectHints).find(([effect]) => effect === this.record.typed().effect)?.[1],
  );
  protected readonly kept = computed(() => {
    const reason = this.reason();
    if (reason === null) return [];
    return [
      { term: fieldLabels.code, value: reason.code },
      { term: fieldLabels.labelBg, value: reason.labelBg, language: 'bg' },
      { term: fieldLabels.labelEn, value: reason.labelEn, language: 'en' },
      { term: fieldLabels.explanationBg, value: reason.explanationBg, language: 'bg' },
      { term: fieldLabels.explanationEn, value: reason.explanationEn, language: 'en' },
      { term: fieldLabels.effect, value: effectLabels[reason.effect] },
    ];
  });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      readonly(path.code, () => this.before() !== null);
      limitText(path.code, { min: 1, max: 60 });
      expectKind(path.code, 'code');
      for (const field of [path.labelBg, path.labelEn]) limitText(field, { min: 1, max: 80 });
      for (const field of [path.explanationBg, path.explanationEn]) limitText(field, { min: 1, max: 300 });
      for (const field of [path.templateBg, path.templateEn]) limitText(field, { min: 3, max: 1_000 });
      limitText(path.position, { min: 1, max: 3 });
      expectKind(path.position, 'number');
      validate(path.validTo, ({ value }) => {
        const { validFrom } = this.record.typed();
        return value() !== '' && validFrom !== '' && value() < validFrom
          ? { kind: 'order', message: $localize`:@@staff-admin.authority.order:Последният ден е преди първия.` }
          : undefined;
      });
    },
    this.record.sending(() => this.send()),
  );

  ngOnInit(): void {
    const reason = this.reason();
    const before = this.before();
    if (reason !== null) this.record.show(asFields(reason));
    else if (before !== null) this.record.show(asFields(followerOf(before)));
    else this.record.show({ ...empty, position: String(this.nextPosition()) });
  }

  private async send(): Promise<void> {
    const reason = this.reason();
    const url = `${adminApi}/reasons`;
    const saved = await firstValueFrom(
      reason === null
        ? this.http.post<Reason>(url, asBody(this.record.typed()))
        : this.http.patch<Reason>(`${url}/${reason.id}`, asBody(this.record.changes())),
    );
    this.record.settle();
    this.saved.emit(saved);
  }
}

function asFields({ byHand, ...reason }: Reason): Fields {
  return shownIn(empty, { ...reason, byHand: byHand ? 'yes' : 'no' });
}

function asBody(fields: Partial<Fields>): Record<string, string | number | boolean | null> {
  const { byHand, position, ...texts } = fields;
  return {
    ...withNulls<Fields>(texts, 'validFrom', 'validTo'),
    ...(byHand === undefined ? {} : { byHand: byHand === 'yes' }),
    ...(position === undefined ? {} : { position: Number(position) }),
  };
}
