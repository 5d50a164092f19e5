import { httpResource } from '@angular/common/http';
import { Component, computed, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatInputModule } from '@angular/material/input';
import { RouterLink } from '@angular/router';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { StatusBadge } from '../../../../ui/status-badge';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { accountLooks } from '../accounts/account-looks';
import { injectConfirm } from '../form/consequences-dialog';
import type { ListOf } from '../records';
import { freeAccountsApi, injectMonitorWrites, type Monitor, type MonitorAccount } from './monitor-record';

/** Who speaks for an organisation: whoever is here sees it, and nobody else. */
@Component({
  selector: 'app-members-panel',
  imports: [MatButtonModule, MatInputModule, RouterLink, StatusBadge, TroubleNotice],
  templateUrl: './members-panel.html',
})
export class MembersPanel {
  readonly monitor = input.required<Monitor>();
  readonly changed = output<Monitor>();

  private readonly language = injectLanguage();
  private readonly writes = injectMonitorWrites();
  private readonly confirm = injectConfirm();
  private readonly announcer = inject(Announcer);
  private readonly busy = new Busy();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly looks = accountLooks;
  protected readonly trouble = signal<Trouble | null>(null);
  private readonly accounts = httpResource<ListOf<MonitorAccount>>(() => freeAccountsApi);
  protected readonly free = computed(() => (this.accounts.hasValue() ? this.accounts.value().items : []));
  private readonly name = computed(() => localizedText(this.language, this.monitor(), 'name'));

  protected join(account: string): Promise<void> {
    const person = this.free().find(({ id }) => id === account)?.name ?? '';
    return this.change(
      () => this.writes.join(this.monitor(), account),
      $localize`:@@staff-monitors.joined:${person}:person: вече е в ${this.name()}:organisation:.`,
    );
  }

  protected async leave({ id, name }: MonitorAccount): Promise<void> {
    const isSure = await this.confirm({
      heading: $localize`:@@staff-monitors.leave-question:Да извадим ли ${name}:person: от организацията?`,
      follows: [
        $localize`:@@staff-monitors.leave-1:Вече не може да дава оценки от нейно име.`,
        $localize`:@@staff-monitors.leave-2:Дадените оценки остават: те са на организацията.`,
        $localize`:@@staff-monitors.leave-3:Профилът остава и може да се добави към друга организация.`,
      ],
      confirm: $localize`:@@staff-monitors.leave:Извади`,
    });
    if (!isSure) return;
    await this.change(
      () => this.writes.leave(this.monitor(), id),
      $localize`:@@staff-monitors.left:${name}:person: вече не е в ${this.name()}:organisation:.`,
    );
  }

  private change(work: () => Promise<Monitor>, said: string): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        this.changed.emit(await work());
        this.announcer.say(said);
        // The button that was pressed is gone with its row.
        this.heading().nativeElement.focus();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
      this.accounts.reload();
    });
  }
}
