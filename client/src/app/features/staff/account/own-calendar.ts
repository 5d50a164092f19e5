import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import type { components } from '../../../core/api/schema';
import { LocalDate } from '../../../core/i18n/dates';
import { CopyButton } from '../../../ui/copy-button';
import { Notice } from '../../../ui/notice';
import { ListState } from '../admin/frame/list-state';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';

type OwnCalendarState = components['schemas']['OwnCalendar'];
type OwnCalendarAddress = components['schemas']['OwnCalendarAddress'];

const ADDRESS = '/api/v1/account/calendar';

/** The secret address under which a calendar program reads one's deadlines. It is shown once, right after it was made. */
@Component({
  selector: 'app-own-calendar',
  imports: [CopyButton, ListState, LocalDate, MatButtonModule, Notice, TroubleNotice],
  templateUrl: './own-calendar.html',
})
export class OwnCalendar {
  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  protected readonly state = httpResource<OwnCalendarState>(() => ADDRESS);
  protected readonly createdAt = computed(() => (this.state.hasValue() ? this.state.value().createdAt : null));
  /** only until the page is left: we keep no more of it than its hash */
  protected readonly address = signal<string | null>(null);
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);

  protected renew(): Promise<void> {
    return this.send(async () => {
      const { url } = await firstValueFrom(this.http.post<OwnCalendarAddress>(ADDRESS, {}));
      this.address.set(url);
      this.announcer.say($localize`:@@staff-calendar.made:Адресът е готов. Копирайте го сега.`);
    });
  }

  protected revoke(): Promise<void> {
    return this.send(async () => {
      await firstValueFrom(this.http.delete(ADDRESS));
      this.address.set(null);
      this.announcer.say($localize`:@@staff-calendar.revoked:Адресът вече не отваря нищо.`);
    });
  }

  private send(work: () => Promise<void>): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await work();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      } finally {
        this.state.reload();
      }
    });
  }
}
