import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { officeLabels } from '../../../../core/labels/office-labels';
import { injectPageTitle } from '../../../../core/layout/page-title';
import { Notice } from '../../../../ui/notice';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { injectConfirm } from '../form/consequences-dialog';
import { injectLeaveRecord } from '../form/leave-record';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { type Absence, adminApi } from '../records';
import { AbsenceForm } from './absence-form';
import { absenceLooks, absenceWarnings, injectDaysOf } from './absence-words';

/** One absence with who stands in, or the place to add one. */
@Component({
  selector: 'app-absence-page',
  imports: [AbsenceForm, ListState, MatButtonModule, MissingRecord, Notice, PageHeading, RouterLink, StatusBadge, TroubleNotice],
  templateUrl: './absence-page.html',
})
export class AbsencePage {
  /** absent for a new one */
  readonly id = input<string>();

  private readonly http = inject(HttpClient);
  private readonly confirm = injectConfirm();
  private readonly leaveRecord = injectLeaveRecord('/staff/admin/absences');
  private readonly busy = new Busy();
  protected readonly daysOf = injectDaysOf();
  protected readonly looks = absenceLooks;
  protected readonly offices = officeLabels;
  protected readonly warnings = absenceWarnings;
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly absence = httpResource<Absence>(() =>
    this.id() === undefined ? undefined : `${adminApi}/absences/${this.id() ?? ''}`,
  );
  protected readonly isMissing = computed(() => [400, 404].includes(this.absence.statusCode() ?? 0));
  protected readonly isOpen = computed(
    () => this.absence.hasValue() && (this.absence.value().state === 'planned' || this.absence.value().state === 'current'),
  );

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      if (this.absence.hasValue()) setTitle(this.absence.value().holder.name);
    });
  }

  protected leave({ holder }: Absence): void {
    this.leaveRecord(holder.name);
  }

  protected end(absence: Absence): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      const isSure = await this.confirm({
        heading: $localize`:@@staff-admin.absence.end-question:Да прекратим ли заместването?`,
        follows: [
          $localize`:@@staff-admin.absence.end-follows:${absence.deputy.name}:name: губи достъпа до случаите на титуляря веднага.`,
          $localize`:@@staff-admin.absence.end-stays:Направеното дотук остава в историята.`,
        ],
        confirm: $localize`:@@staff-admin.absence.end:Прекрати`,
        isDangerous: true,
      });
      if (!isSure) return;
      try {
        await firstValueFrom(this.http.post(`${adminApi}/absences/${absence.id}/end`, {}));
        this.leave(absence);
      } catch (error) {
        this.trouble.set(troubleOf(error));
        this.absence.reload();
      }
    });
  }
}
