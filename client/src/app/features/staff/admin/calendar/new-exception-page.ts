import { HttpClient } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { injectDateFormat } from '../../../../core/i18n/dates';
import { Notice } from '../../../../ui/notice';
import { PageHeading } from '../../../../ui/page-heading';
import { ChoiceField, type DeskChoice } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { injectLeaveRecord } from '../form/leave-record';
import { RecordForm } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { adminApi, type ChangedException } from '../records';

/** The place to note an act that makes a day working, or a day of rest. */
@Component({
  selector: 'app-new-exception-page',
  imports: [ChoiceField, FormFaults, FormField, FormRoot, LineField, MatButtonModule, Notice, PageHeading, RouterLink, SaveButton],
  templateUrl: './new-exception-page.html',
})
export class NewExceptionPage {
  private readonly http = inject(HttpClient);
  private readonly date = injectDateFormat();
  private readonly leave = injectLeaveRecord('/staff/admin/calendar');
  protected readonly labels = fieldLabels;
  protected readonly kinds: readonly DeskChoice[] = [
    { value: 'false', label: $localize`:@@staff-admin.calendar.rest:Почивен ден` },
    { value: 'true', label: $localize`:@@staff-admin.calendar.working:Работен ден` },
  ];
  protected readonly record = new RecordForm({ date: '', working: '', act: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.date, { message: $localize`:@@staff-admin.closing.day-empty:Изберете деня.` });
      required(path.working, { message: $localize`:@@staff-admin.calendar.kind-empty:Изберете какъв става денят.` });
      required(path.act, { message: $localize`:@@staff-admin.calendar.act-empty:Напишете номера и датата на акта.` });
    },
    this.record.sending(() => this.send()),
  );

  private async send(): Promise<void> {
    const { date, working, act } = this.record.typed();
    const body = { date, working: working === 'true', act };
    await firstValueFrom(this.http.post<ChangedException>(`${adminApi}/calendar-exceptions`, body));
    this.record.settle();
    this.leave(this.date(date));
  }
}
