import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, ViewEncapsulation } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Schemas } from '../../../core/api/contract';
import { injectPageTitle } from '../../../core/layout/page-title';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { fieldLabels } from '../admin/form/field-labels';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { Announcer } from '../desk-form/announcer';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';
import { replyLimit } from './assess-words';
import { AssessmentCard } from './entry-card';
import { awaitingApi, injectDaysLeft } from './reply-list';

/** The department replies to what a monitor found: once, in public. */
@Component({
  selector: 'app-reply-page',
  imports: [AssessmentCard, DeskFailure, FormFaults, FormField, FormRoot, LongTextField, PageHeading, RouterLink, SaveButton, StatusBadge],
  templateUrl: './reply-page.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class ReplyPage {
  readonly id = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly daysLeft = injectDaysLeft();
  protected readonly labels = fieldLabels;
  protected readonly limit = replyLimit;
  protected readonly resource = httpResource<Schemas['AwaitedReplyList']>(() => awaitingApi);
  protected readonly found = computed(() =>
    this.resource.hasValue() ? this.resource.value().items.find(({ id }) => id === this.id()) : undefined,
  );
  protected readonly left = computed(() => {
    const found = this.found();
    return found === undefined ? null : this.daysLeft(found);
  });
  protected readonly record = new RecordForm({ reply: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.reply, replyLimit);
    },
    this.record.sending(() => this.send()),
  );
  /** Names this reply, so that a second press of the button does not send it twice. */
  private readonly request = computed(() => {
    this.record.typed();
    return crypto.randomUUID();
  });

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const found = this.found();
      if (found !== undefined) setTitle(found.commitmentTitle);
    });
  }

  private async send(): Promise<void> {
    const headers = { 'Idempotency-Key': `"${this.request()}"` };
    const text = this.record.typed().reply.trim();
    await firstValueFrom(this.http.post(`/api/v1/assessments/${encodeURIComponent(this.id())}/reply`, { text }, { headers }));
    this.record.settle();
    this.announcer.say($localize`:@@staff-assess.replied:Отговорът е публичен, под оценката.`);
    void this.router.navigate(['/staff/assessments']);
  }
}
