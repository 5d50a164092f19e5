import { HttpClient } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { form, FormField, FormRoot, pattern, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { StatutoryEvent, TermOfLaw } from '../../../../core/api/contract';
import { kindLabels } from '../../../../core/labels/kind-labels';
import { termEventLabels } from '../../../../core/labels/term-event-labels';
import { Notice } from '../../../../ui/notice';
import { PageHeading } from '../../../../ui/page-heading';
import { ChoiceField, type DeskChoice } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { FormFaults } from '../form/form-faults';
import { injectLeaveRecord } from '../form/leave-record';
import { RecordForm } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { adminApi } from '../records';

const missing = $localize`:@@staff-deadline.terms.missing:Попълнете това поле.`;
const EMPTY = { event: '', kind: '', count: '', unit: '', validFrom: '', articleBg: '', articleEn: '' };

/** The place to enter a term that holds from a day on. */
@Component({
  selector: 'app-new-term-page',
  imports: [ChoiceField, FormFaults, FormField, FormRoot, LineField, MatButtonModule, Notice, PageHeading, RouterLink, SaveButton],
  templateUrl: './new-term-page.html',
})
export class NewTermPage {
  private readonly http = inject(HttpClient);
  private readonly leave = injectLeaveRecord('/staff/admin/terms');
  protected readonly events: readonly DeskChoice[] = Object.entries(termEventLabels).map(([value, label]) => ({ value, label }));
  protected readonly kinds: readonly DeskChoice[] = Object.entries(kindLabels).map(([value, label]) => ({ value, label }));
  protected readonly units: readonly DeskChoice[] = [
    { value: 'months', label: $localize`:@@staff-deadline.terms.months:месеци` },
    { value: 'weeks', label: $localize`:@@staff-deadline.terms.weeks:седмици` },
    { value: 'days', label: $localize`:@@staff-deadline.terms.days:дни` },
    { value: 'workingDays', label: $localize`:@@staff-deadline.terms.working-days:работни дни` },
  ];
  protected readonly record = new RecordForm(EMPTY);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      for (const field of [path.event, path.kind, path.count, path.unit, path.validFrom]) required(field, { message: missing });
      pattern(path.count, /^\d{1,4}$/, { message: $localize`:@@staff-deadline.terms.count-wrong:Напишете цяло число.` });
    },
    this.record.sending(() => this.send()),
  );

  private async send(): Promise<void> {
    const { event, kind, count, unit, validFrom, articleBg, articleEn } = this.record.typed();
    const body = {
      ...{ event, kind, unit, validFrom, count: Number(count) },
      articleBg: articleBg.trim() === '' ? null : articleBg.trim(),
      articleEn: articleEn.trim() === '' ? null : articleEn.trim(),
    };
    const { words } = await firstValueFrom(this.http.post<TermOfLaw>(`${adminApi}/statutory-terms`, body));
    this.record.settle();
    this.leave(`${termEventLabels[event as StatutoryEvent]}: ${words.bg}`);
  }
}
