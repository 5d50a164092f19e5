import { HttpClient, httpResource } from '@angular/common/http';
import { Component, effect, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Schemas } from '../../../core/api/contract';
import { ifMatch } from '../../../core/http/versions';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { Announcer } from '../desk-form/announcer';
import { ChecksField, tickedIn } from '../desk-form/checks-field';
import { choicesOf } from '../desk-form/choice-field';
import { LineField } from '../desk-form/line-field';
import { limitText } from '../desk-form/text-rules';
import { eventLabels, webhookFieldLabels, webhooksApi } from './program-words';
import { SecretCard } from './secret-card';

/** Where a webhook sends what; without an id it begins a new one, and shows its secret. */
@Component({
  selector: 'app-webhook-form-page',
  imports: [
    ...[ChecksField, DeskFailure, FormFaults, FormField, FormRoot, LineField, MatButtonModule, PageHeading, RouterLink, SaveButton],
    SecretCard,
  ],
  templateUrl: './webhook-form-page.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class WebhookFormPage {
  /** absent for a new one */
  readonly id = input<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  protected readonly labels = webhookFieldLabels;
  protected readonly addHeading = $localize`:@@staff-programs.hooks.add:Нов адрес`;
  protected readonly changeHeading = $localize`:@@staff-programs.hook.change-heading:Промяна на адреса`;
  protected readonly secretHeading = $localize`:@@staff-programs.hook.secret:Тайна за подписа`;
  protected readonly events = choicesOf(eventLabels).filter(({ value }) => value !== 'webhook.test');
  protected readonly found = httpResource<Schemas['WebhookDto']>(() =>
    this.id() === undefined ? undefined : `${webhooksApi}/${this.id()}`,
  );
  protected readonly made = signal<Schemas['WebhookSecretDto'] | null>(null);
  protected readonly record = new RecordForm({ name: '', url: '', events: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.name, { min: 1, max: 80 });
      limitText(path.url, { min: 1, max: 500 });
      required(path.events, { message: $localize`:@@staff-programs.no-event:Изберете поне едно събитие.` });
    },
    this.record.sending(() => this.send()),
  );

  constructor() {
    let isShown = false;
    effect(() => {
      // Typed words are not overwritten by a second look.
      if (!this.found.hasValue() || isShown) return;
      isShown = true;
      const { name, url, events } = this.found.value();
      this.record.show({ name, url, events: events.join(' ') });
    });
  }

  private async send(): Promise<void> {
    const { name, url, events } = this.record.typed();
    const body = { name: name.trim(), url: url.trim(), events: tickedIn(events) };
    const id = this.id();
    if (id === undefined) {
      const made = await firstValueFrom(this.http.post<Schemas['WebhookSecretDto']>(webhooksApi, body));
      this.record.settle();
      this.made.set(made);
      return;
    }
    await firstValueFrom(this.http.put(`${webhooksApi}/${id}`, body, { headers: ifMatch(this.found.value()?.version ?? 0) }));
    this.record.settle();
    this.announcer.say($localize`:@@staff-programs.hook.saved:Промените са записани.`);
    void this.router.navigate(['/staff/programs/webhooks', id]);
  }
}
