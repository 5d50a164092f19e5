import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { Draft } from '../../core/api/contract';
import { pageResource } from '../../core/http/page-resource';
import { injectResponseStatus } from '../../core/http/response-status';
import { injectLanguage } from '../../core/i18n/language';
import { injectPageTitle } from '../../core/layout/page-title';
import { CaseReceipt } from '../../core/log/case-receipt';
import { Icon } from '../../ui/icon';
import { type ShownKey, KeyCard } from '../../ui/key-card';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { KeepReceipt } from './keep-receipt';
import { NextDates } from './next-dates';

/** It was sent: the number and the code to keep, and what happens until when. */
@Component({
  selector: 'app-sent-page',
  imports: [CaseReceipt, Icon, KeepReceipt, KeyCard, NextDates, Notice, PageHeading, RouterLink],
  templateUrl: './sent-page.html',
})
export class SentPage {
  /** from the path */
  readonly draft = input.required<string>();
  private readonly language = injectLanguage();
  private readonly resource = pageResource<Draft>(() => `/api/v1/drafts/${encodeURIComponent(this.draft())}`);

  protected readonly receipt = computed(() => this.resource.value()?.sent ?? null);
  /** The draft is there and was not sent. */
  protected readonly isOpen = computed(() => this.resource.value() !== null && this.receipt() === null);
  protected readonly failure = this.resource.failure;
  protected readonly keys = computed<ShownKey[]>(() => {
    const receipt = this.receipt();
    return [
      ...(receipt === null ? [] : [{ label: $localize`:@@submit.sent.number:Номер на случая`, value: receipt.number }]),
      ...(receipt?.accessCode ? [{ label: $localize`:@@submit.sent.code:Код за достъп`, value: receipt.accessCode }] : []),
    ];
  });
  protected readonly checkLink = computed(() => `/submit/${encodeURIComponent(this.draft())}/check`);
  protected readonly sentPath = computed(() => `/submit/${encodeURIComponent(this.draft())}/sent`);
  protected readonly thisPage = computed(() => `/${this.language}${this.sentPath()}`);
  protected readonly receiptApi = computed(() => `/api/v1/drafts/${encodeURIComponent(this.draft())}/receipt`);
  protected readonly receiptFiles = computed(() => `/submit/${encodeURIComponent(this.draft())}/receipt`);

  constructor() {
    const setStatus = injectResponseStatus();
    const setTitle = injectPageTitle();
    effect(() => {
      if (this.failure() !== null) {
        setStatus(this.failure() === 404 ? 404 : 503);
      }
      if (this.receipt() !== null) {
        setTitle($localize`:@@submit.sent.heading:Получихме го`);
      }
    });
  }
}
