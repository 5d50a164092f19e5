import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { injectDateFormat } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { termWords } from '../../../../core/labels/term-words';
import { PageHeading } from '../../../../ui/page-heading';
import { ChoiceField } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { limitText } from '../../desk-form/text-rules';
import { todayInSofia } from '../../lists/due';
import { injectConfirm } from '../form/consequences-dialog';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { injectLeaveRecord } from '../form/leave-record';
import { RecordForm } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { adminApi, type ListOf, type RetentionRule, type RetentionTerm } from '../records';
import { ruleExplanations, ruleLabels } from './rule-labels';

const MONTHS = { min: 1, max: 600 };
const DAY = 86_400_000;

/** Sets how long something is kept, from a later day on. */
@Component({
  selector: 'app-new-term-page',
  imports: [ChoiceField, FormFaults, FormField, FormRoot, LineField, MatButtonModule, PageHeading, RouterLink, SaveButton],
  templateUrl: './new-term-page.html',
})
export class NewTermPage {
  private readonly http = inject(HttpClient);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly confirm = injectConfirm();
  private readonly leave = injectLeaveRecord('/staff/admin/retention');
  private readonly terms = httpResource<ListOf<RetentionTerm>>(() => `${adminApi}/retention-terms`);
  protected readonly labels = fieldLabels;
  protected readonly tomorrow = todayInSofia(new Date(Date.now() + DAY));
  protected readonly choices = Object.entries(ruleLabels).map(([value, label]) => ({ value, label }));
  protected readonly record = new RecordForm({ rule: 'originals', months: '', validFrom: '', basisBg: '', basisEn: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      validate(path.months, ({ value }) =>
        isTerm(value())
          ? undefined
          : { kind: 'months', message: $localize`:@@staff-admin.retention.months-rule:Напишете от 1 до 600 месеца.` },
      );
      required(path.validFrom, { message: $localize`:@@staff-admin.closing.day-empty:Изберете деня.` });
      for (const basis of [path.basisBg, path.basisEn]) limitText(basis, { min: 1, max: 300 }, () => true);
    },
    this.record.sending(() => this.send()),
  );
  /** Asking whether to change isn't sending yet. */
  protected readonly isSending = signal(false);
  protected readonly explanation = computed(() => ruleExplanations[this.rule()]);
  /** What the months come to, once they come to years. */
  protected readonly monthsHint = computed(() => {
    const { months } = this.record.typed();
    return isTerm(months) && Number(months) % 12 === 0
      ? `${months.trim()} = ${termWords(Number(months), this.language)}`
      : $localize`:@@staff-admin.retention.months-hint:Една година са 12 месеца.`;
  });
  private readonly rule = computed(() => this.record.typed().rule as RetentionRule);

  private async send(): Promise<void> {
    const { months, ...typed } = this.record.typed();
    const isSure = await this.confirm({
      heading: $localize`:@@staff-admin.retention.question:Да променим ли срока?`,
      follows: this.consequences(Number(months)),
      confirm: $localize`:@@staff-admin.retention.confirm:Промени срока`,
      isDangerous: true,
    });
    if (!isSure) return;
    this.isSending.set(true);
    try {
      await firstValueFrom(this.http.post(`${adminApi}/retention-terms`, { ...typed, months: Number(months) }));
    } finally {
      this.isSending.set(false);
    }
    this.record.settle();
    this.leave(ruleLabels[this.rule()]);
  }

  private consequences(months: number): string[] {
    const day = this.date(this.record.typed().validFrom);
    const term = termWords(months, this.language);
    const items = this.terms.hasValue() ? this.terms.value().items : [];
    const now = items.find(({ rule, state }) => rule === this.rule() && state === 'in_force');
    const before = now === undefined ? '' : termWords(now.months, this.language);
    return [
      $localize`:@@staff-admin.retention.follows-term:${ruleLabels[this.rule()]}:rule:: от ${day}:day: срокът е ${term}:term:.`,
      ...(now === undefined ? [] : [$localize`:@@staff-admin.retention.follows-before:Дотогава срокът остава ${before}:term:.`]),
      ...(now !== undefined && months < now.months
        ? [
            $localize`:@@staff-admin.retention.follows-erased:На този ден се изтрива всичко, което е по-старо от новия срок. Изтритото не се връща.`,
          ]
        : [$localize`:@@staff-admin.retention.follows-stays:Вече изтритото не се връща.`]),
      $localize`:@@staff-admin.retention.follows-notice:Страницата „Лични данни“ обявява новия срок още днес.`,
    ];
  }
}

const isTerm = (text: string): boolean => /^\d{1,3}$/.test(text.trim()) && Number(text) >= MONTHS.min && Number(text) <= MONTHS.max;
