import { HttpClient, httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { injectDateFormat } from '../../../../core/i18n/dates';
import { EmptyState } from '../../../../ui/empty-state';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { injectConfirm } from '../form/consequences-dialog';
import { ListState } from '../frame/list-state';
import { adminApi, type CalendarException, type ChangedException, type ListOf } from '../records';

/** Days that an act made working or days of rest, against the rule of the law. */
@Component({
  selector: 'app-calendar-list',
  imports: [EmptyState, Icon, ListState, MatButtonModule, PageHeading, RouterLink, StatusBadge, TroubleNotice],
  templateUrl: './calendar-list.html',
})
export class CalendarList {
  private readonly http = inject(HttpClient);
  private readonly confirm = injectConfirm();
  private readonly announcer = inject(Announcer);
  private readonly busy = new Busy();
  protected readonly date = injectDateFormat();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly exceptions = httpResource<ListOf<CalendarException>>(() => `${adminApi}/calendar-exceptions`);

  protected end({ id, date }: CalendarException): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      const day = this.date(date);
      const isSure = await this.confirm({
        heading: $localize`:@@staff-admin.calendar.end-question:Да отменим ли изключението за ${day}:day:?`,
        follows: [
          $localize`:@@staff-admin.calendar.end-follows:Денят отново е такъв, какъвто е по закон.`,
          $localize`:@@staff-admin.calendar.end-terms:Сроковете на отворените случаи се смятат наново веднага.`,
        ],
        confirm: $localize`:@@staff-admin.calendar.end:Отмени изключението`,
        isDangerous: true,
      });
      if (!isSure) return;
      try {
        const { movedCases } = await firstValueFrom(this.http.post<ChangedException>(`${adminApi}/calendar-exceptions/${id}/end`, {}));
        this.announcer.say($localize`:@@staff-admin.calendar.ended-said:Отменено. Случаи с нов срок: ${movedCases}:count:.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
      this.exceptions.reload();
    });
  }
}
