import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Schemas } from '../../../core/api/contract';
import { LocalDate } from '../../../core/i18n/dates';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { type Consequences, injectConfirm } from '../admin/form/consequences-dialog';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { DeliveryLog } from './delivery-log';
import { eventLabels, lookOf, webhooksApi } from './program-words';
import { SecretCard } from './secret-card';

/** One address: what it hears of, how it does, a test, a new secret, and the log of what was sent. */
@Component({
  selector: 'app-webhook-page',
  imports: [
    ...[DeliveryLog, DeskFailure, Icon, LocalDate, MatButtonModule, Notice, PageHeading, RouterLink, SecretCard, StatusBadge],
    TroubleNotice,
  ],
  templateUrl: './webhook-page.html',
  styleUrls: ['../admin/frame/settings.css', './webhook-page.css'],
  encapsulation: ViewEncapsulation.None,
})
export class WebhookPage {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly confirm = injectConfirm();
  private readonly announcer = inject(Announcer);
  protected readonly api = computed(() => `${webhooksApi}/${this.id()}`);
  protected readonly found = httpResource<Schemas['WebhookDto']>(() => this.api());
  protected readonly webhook = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly look = computed(() => lookOf(this.webhook() ?? { state: 'active', failingSince: null }));
  protected readonly told = computed(() => (this.webhook()?.events ?? []).map((event) => eventLabels[event]));
  protected readonly secret = signal<string | null>(null);
  protected readonly secretHeading = $localize`:@@staff-programs.hook.new-secret:Нова тайна за подписа`;
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  /** grows when the log is to be looked at again */
  protected readonly looks = signal(0);

  protected test(): Promise<void> {
    return this.act(async () => {
      await firstValueFrom(this.http.post(`${this.api()}/test`, {}));
      this.announcer.say($localize`:@@staff-programs.hook.tested:Пробата тръгва до 5 секунди. Резултатът е в списъка долу.`);
    });
  }

  protected turn(step: 'pause' | 'resume'): Promise<void> {
    return this.act(async () => {
      await firstValueFrom(this.http.post(`${this.api()}/${step}`, {}));
      this.announcer.say(
        step === 'pause'
          ? $localize`:@@staff-programs.hook.is-paused:Изпращането е спряно.`
          : $localize`:@@staff-programs.hook.is-resumed:Изпращането продължава.`,
      );
    });
  }

  protected async replaceSecret(): Promise<void> {
    const step: Consequences = {
      heading: $localize`:@@staff-programs.hook.replace-heading:Да сменим ли тайната?`,
      follows: [
        $localize`:@@staff-programs.hook.replace-both:24 часа подписваме и със старата, и с новата.`,
        $localize`:@@staff-programs.hook.replace-then:После старата не важи. Сменете я в програмата си дотогава.`,
      ],
      confirm: $localize`:@@staff-programs.hook.replace:Смени тайната`,
    };
    if (!(await this.confirm(step))) return;
    await this.act(async () => {
      this.secret.set((await firstValueFrom(this.http.post<Schemas['WebhookSecretDto']>(`${this.api()}/secret`, {}))).secret);
    });
  }

  protected async remove(): Promise<void> {
    const step: Consequences = {
      heading: $localize`:@@staff-programs.hook.remove-heading:Да изтрием ли адреса?`,
      follows: [$localize`:@@staff-programs.hook.remove-text:Изтрива се и списъкът на изпратеното.`],
      confirm: $localize`:@@staff-programs.hook.remove:Изтрий`,
      isDangerous: true,
    };
    if (!(await this.confirm(step))) return;
    await this.act(async () => {
      await firstValueFrom(this.http.delete(this.api()));
      await this.router.navigate(['/staff/programs/webhooks']);
    });
  }

  private act(action: () => Promise<void>): Promise<void> {
    this.trouble.set(null);
    return this.busy.run(async () => {
      try {
        await action();
        this.found.reload();
        this.looks.update((count) => count + 1);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }
}
