import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import { LocalDate } from '../../../core/i18n/dates';
import { StatusBadge } from '../../../ui/status-badge';
import { ListState } from '../admin/frame/list-state';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { browserName } from './browser-name';
import type { OwnSession } from './own-account';

/** Where one is signed in, and the way to end what isn't in use. */
@Component({
  selector: 'app-own-sessions',
  imports: [ListState, LocalDate, MatButtonModule, StatusBadge, TroubleNotice],
  templateUrl: './own-sessions.html',
})
export class OwnSessions {
  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  protected readonly sessions = httpResource<{ items: OwnSession[] }>(() => '/api/v1/account/sessions');
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly shown = computed(() =>
    (this.sessions.hasValue() ? this.sessions.value().items : []).map((session) => ({
      ...session,
      name: browserName(session.userAgent) || $localize`:@@staff-admin.own.unknown-browser:Непознат браузър`,
    })),
  );
  private readonly others = computed(() => this.shown().filter(({ current }) => !current));
  protected readonly hasOthers = computed(() => this.others().length > 1);

  reload(): void {
    this.sessions.reload();
  }

  protected end(ids: readonly string[]): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        for (const id of ids) await firstValueFrom(this.http.delete(`/api/v1/account/sessions/${id}`));
        this.announcer.say($localize`:@@staff-admin.own.session-ended:Готово. Там вече ще се иска парола.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      } finally {
        this.sessions.reload();
      }
    });
  }

  protected endOthers(): Promise<void> {
    return this.end(this.others().map(({ id }) => id));
  }
}
