import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, DOCUMENT, effect, inject, input, signal, ViewEncapsulation } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { CampaignDesk, CampaignItemDesk } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { LocalDate } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { itemLook } from '../../../core/labels/campaign-labels';
import { injectPageTitle } from '../../../core/layout/page-title';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { CommitmentFacts } from '../assess/commitment-facts';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { injectCampaignFacts } from './campaign-facts';
import { campaignsApi } from './campaign-record';
import { actAt } from './item-act';
import { ItemOutcome } from './item-outcome';
import { itemsOf } from './item-rows';
import { MissingCampaign } from './missing-campaign';
import { PublishForm } from './publish-form';
import { ReadingCard } from './reading-card';
import { ReadingForm } from './reading-form';
import { SettleForm } from './settle-form';

/** A point of a campaign: it is taken, read, settled where the readings differ, and published. */
@Component({
  selector: 'app-item-page',
  imports: [
    ...[CommitmentFacts, DeskFailure, Icon, ItemOutcome, LocalDate, MatButtonModule, MissingCampaign, Notice, PageHeading],
    ...[PublishForm, ReadingCard, ReadingForm, RouterLink, SettleForm, StatusBadge, TroubleNotice],
  ],
  templateUrl: './item-page.html',
  styleUrls: ['../admin/frame/settings.css', '../assess/assess-page.css', './campaigns.css'],
  encapsulation: ViewEncapsulation.None,
})
export class ItemPage {
  /** both from the address */
  readonly slug = input.required<string>();
  readonly number = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);
  private readonly document = inject(DOCUMENT);
  private readonly language = injectLanguage();
  private readonly facts = injectCampaignFacts();
  private readonly whole = computed(() => `${campaignsApi}/${encodeURIComponent(this.slug())}`);
  protected readonly url = computed(() => `${this.whole()}/items/${encodeURIComponent(this.number())}`);
  protected readonly campaign = httpResource<CampaignDesk>(() => this.whole());
  protected readonly item = httpResource<CampaignItemDesk>(() => this.url());
  protected readonly isReady = computed(() => this.campaign.hasValue() && this.item.hasValue());
  protected readonly error = computed(() => this.campaign.error() ?? this.item.error());
  protected readonly isMissing = computed(() => problemOf(this.error()).status === 404);
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly caption = computed(() => $localize`:@@staff-campaigns.item.caption:Точка от кампания, № ${this.number()}:number:`);
  protected readonly act = computed(() =>
    this.campaign.hasValue() && this.item.hasValue()
      ? actAt(this.item.value(), this.campaign.value(), this.facts.phase(this.campaign.value()))
      : 'wait',
  );
  protected readonly look = computed(() =>
    this.campaign.hasValue() && this.item.hasValue() ? itemLook(this.item.value().state, this.campaign.value()) : null,
  );
  /** There is another point for me, and this one wants nothing of me that would be left behind. */
  protected readonly mayGoOn = computed(() => {
    if (!this.campaign.hasValue() || this.campaign.value().state !== 'running' || ['take', 'read', 'settle'].includes(this.act()))
      return false;
    return this.campaign.value().isInPeriod && itemsOf(this.campaign.value().items, 'free').length > 0;
  });
  /** Another application: a plain link, and no route of this one. */
  protected readonly assessmentPage = computed(() => {
    const assessment = this.item.hasValue() ? (this.item.value().assessment ?? '') : '';
    return `/${this.language}/commitments/${this.number()}#entry-${assessment}`;
  });

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      if (this.item.hasValue()) setTitle(this.item.value().commitment?.title ?? this.caption());
    });
  }

  protected reload(): void {
    this.campaign.reload();
    this.item.reload();
  }

  protected take(): Promise<void> {
    return this.tried(async () => {
      await firstValueFrom(this.http.post(`${this.url()}/take`, {}));
      this.done($localize`:@@staff-campaigns.taken:Точката е при Вас.`);
    });
  }

  protected release(): Promise<void> {
    return this.tried(async () => {
      await firstValueFrom(this.http.post(`${this.url()}/release`, {}));
      this.done($localize`:@@staff-campaigns.released:Точката пак е свободна.`);
    });
  }

  protected next(): Promise<void> {
    return this.tried(async () => {
      const { number } = await firstValueFrom(this.http.post<CampaignItemDesk>(`${this.whole()}/next`, {}));
      await this.router.navigate(['/staff/campaigns', this.slug(), 'items', number]);
    });
  }

  /** What was written is said and shown, and whoever wrote it stands at the beginning of what they see now. */
  protected done(words: string): void {
    this.announcer.say(words);
    this.reload();
    this.document.querySelector('h1')?.focus();
  }

  private tried(action: () => Promise<void>): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await action();
      } catch (error) {
        this.trouble.set(troubleOf(error));
        this.reload();
      }
    });
  }
}
