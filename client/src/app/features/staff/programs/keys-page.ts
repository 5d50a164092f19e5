import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, signal, ViewEncapsulation } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Schemas } from '../../../core/api/contract';
import { LocalDate } from '../../../core/i18n/dates';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { injectConfirm } from '../admin/form/consequences-dialog';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { ProgramTabs } from './program-tabs';
import { keyLooks, keysApi, scopeLabels } from './program-words';

type Key = Schemas['ApiKeyDto'];

/** The keys with which programs read the public data, and how each is used. */
@Component({
  selector: 'app-keys-page',
  imports: [
    ...[DeskFailure, EmptyState, Icon, LocalDate, MatButtonModule, MoreButton, PageHeading, ProgramTabs, RouterLink, StatusBadge],
    TroubleNotice,
  ],
  templateUrl: './keys-page.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class KeysPage {
  private readonly http = inject(HttpClient);
  private readonly confirm = injectConfirm();
  private readonly announcer = inject(Announcer);
  protected readonly list = pagedList<Key, Schemas['ApiKeyListDto']>(
    keysApi,
    () => ({}),
    ({ keys }) => keys,
  );
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly rows = computed(() =>
    this.list.items().map((key) => ({
      ...key,
      look: keyLooks[key.state],
      mark: `zk_${key.prefix}…`,
      can: key.scopes.map((scope) => scopeLabels[scope]).join(', '),
    })),
  );

  protected async revoke({ id, name }: Key): Promise<void> {
    const step = {
      heading: $localize`:@@staff-programs.revoke.heading:Да отнемем ли ключа „${name}:name:“?`,
      follows: [
        $localize`:@@staff-programs.revoke.stops:Програмата, която го използва, спира да работи веднага.`,
        $localize`:@@staff-programs.revoke.final:Ключът не може да се върне. Ще трябва нов.`,
      ],
      confirm: $localize`:@@staff-programs.revoke:Отнеми`,
      isDangerous: true,
    };
    if (!(await this.confirm(step))) return;
    this.trouble.set(null);
    await this.busy.run(async () => {
      try {
        await firstValueFrom(this.http.delete(`${keysApi}/${id}`));
        this.list.reload();
        this.announcer.say($localize`:@@staff-programs.revoke.done:Ключът е отнет.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
