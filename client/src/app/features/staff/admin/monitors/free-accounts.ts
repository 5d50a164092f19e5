import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatInputModule } from '@angular/material/input';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import type { ListOf } from '../records';
import { freeAccountsApi, injectMonitorWrites, type Monitor, type MonitorAccount } from './monitor-record';

/** Monitors who belong to no organisation yet, and cannot assess anything before they do. Nothing is shown when there are none. */
@Component({
  selector: 'app-free-accounts',
  imports: [MatButtonModule, MatInputModule, TroubleNotice],
  template: `
    @if (accounts().length > 0) {
      <section class="settings-part settings-form" aria-labelledby="free-heading">
        <h2 id="free-heading" i18n="@@staff-monitors.free">Още не са в организация</h2>
        <p i18n="@@staff-monitors.free-lead">Тези профили не могат да оценяват, докато не ги добавите.</p>
        <app-trouble-notice [trouble]="trouble()" />
        <ul class="rows">
          @for (account of accounts(); track account.id) {
            <li class="member-row">
              <div>
                <p class="member-name">{{ account.name }}</p>
                <p class="settings-soft">{{ account.email }}</p>
              </div>
              @if (choices().length > 0) {
                <div class="cluster">
                  <label class="visually-hidden" [for]="'join-' + account.id" i18n="@@staff-monitors.choose-for"
                    >Организация за {{ account.name }}</label
                  >
                  <mat-form-field class="member-choice" [appearance]="'outline'" [subscriptSizing]="'dynamic'">
                    <select #chosen matNativeControl [id]="'join-' + account.id">
                      @for (choice of choices(); track choice.slug) {
                        <option [value]="choice.slug">{{ choice.name }}</option>
                      }
                    </select>
                  </mat-form-field>
                  <button type="button" matButton="outlined" (click)="join(account, chosen.value)">
                    <span i18n="@@staff-monitors.join">Добави</span><span class="visually-hidden">: {{ account.name }}</span>
                  </button>
                </div>
              } @else {
                <p class="settings-soft" i18n="@@staff-monitors.free-none">Първо добавете организация.</p>
              }
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class FreeAccounts {
  readonly monitors = input.required<readonly Monitor[]>();
  readonly joined = output();

  private readonly language = injectLanguage();
  private readonly writes = injectMonitorWrites();
  private readonly announcer = inject(Announcer);
  private readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  private readonly free = httpResource<ListOf<MonitorAccount>>(() => freeAccountsApi);
  protected readonly choices = computed(() =>
    this.monitors()
      .filter(({ isActive }) => isActive)
      .map((monitor) => ({ slug: monitor.slug, name: localizedText(this.language, monitor, 'name') })),
  );
  protected readonly accounts = computed(() => (this.free.hasValue() ? this.free.value().items : []));

  protected join(account: MonitorAccount, slug: string): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        const monitor = await this.writes.join({ slug }, account.id);
        const name = localizedText(this.language, monitor, 'name');
        this.announcer.say($localize`:@@staff-monitors.joined:${account.name}:person: вече е в ${name}:organisation:.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
      this.free.reload();
      this.joined.emit();
    });
  }
}
