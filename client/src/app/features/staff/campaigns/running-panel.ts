import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { CampaignDesk, CampaignItemDesk } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { injectCampaignFacts } from './campaign-facts';
import { CampaignProgress } from './campaign-progress';
import type { CampaignRecord } from './campaign-record';
import { itemsOf } from './item-rows';

/** How far a campaign is while it runs, and what there is to do in it now. */
@Component({
  selector: 'app-running-panel',
  imports: [CampaignProgress, Icon, MatButtonModule, Notice, RouterLink, TroubleNotice],
  template: `
    @let it = now();
    <section class="desk-panel" aria-labelledby="now-heading">
      <h2 id="now-heading" i18n="@@staff-campaigns.now">Докъде сте</h2>
      <app-campaign-progress [items]="campaign().itemCount" [read]="campaign().read" />
      @if (it.words) {
        <p>{{ it.words }}</p>
      }
      <app-trouble-notice [trouble]="trouble()" />
      @switch (phase()) {
        @case ('before') {
          <z-notice tone="info">
            <p i18n="@@staff-campaigns.now.before">Точките се взимат и четат от {{ starts() }}</p>
          </z-notice>
        }
        @case ('after') {
          <z-notice tone="warning" heading="Периодът изтече" i18n-heading="@@staff-campaigns.now.after">
            <p i18n="@@staff-campaigns.now.after-next">Преместете последния ден, за да четете още, или приключете кампанията.</p>
          </z-notice>
        }
      }
      <div class="desk-actions">
        @if (it.mine && phase() === 'within') {
          <a
            matButton="filled"
            [routerLink]="['/staff/campaigns', campaign().slug, 'items', it.mine.number]"
            i18n="@@staff-campaigns.now.go-on"
            >Продължете с взетата точка</a
          >
        }
        @if (it.isFree && phase() === 'within') {
          <button type="button" [matButton]="it.mine ? 'outlined' : 'filled'" [disabled]="busy.isBusy()" (click)="next()">
            <z-icon name="arrow-right" /><span i18n="@@staff-campaigns.next">Вземи следваща точка</span>
          </button>
        }
        @if (it.disagreed > 0) {
          <a
            [matButton]="it.mine || it.isFree ? 'outlined' : 'filled'"
            [routerLink]="['/staff/campaigns', campaign().slug]"
            [queryParams]="{ tab: 'disagreed' }"
            i18n="@@staff-campaigns.now.to-settle"
            >Установете различните прочити ({{ it.disagreed }})</a
          >
        }
      </div>
    </section>
  `,
})
export class RunningPanel {
  readonly found = input.required<CampaignRecord>();
  readonly campaign = input.required<CampaignDesk>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly facts = injectCampaignFacts();
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly phase = computed(() => this.facts.phase(this.campaign()));
  protected readonly starts = computed(() => this.date(this.campaign().startsOn));
  protected readonly now = computed(() => {
    const { items, read, itemCount } = this.campaign();
    const [mine, free, disagreed] = [itemsOf(items, 'mine'), itemsOf(items, 'free'), itemsOf(items, 'disagreed')];
    return { mine: mine[0], isFree: free.length > 0, disagreed: disagreed.length, words: this.wordsOf(free.length, itemCount - read) };
  });

  protected next(): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        const { number } = await firstValueFrom(this.http.post<CampaignItemDesk>(`${this.found().url()}/next`, {}));
        await this.router.navigate(['/staff/campaigns', this.campaign().slug, 'items', number]);
      } catch (error) {
        this.trouble.set(troubleOf(error));
        this.found().resource.reload();
      }
    });
  }

  /** What is left for me and for the others. */
  private wordsOf(free: number, unread: number): string {
    if (unread === 0) return $localize`:@@staff-campaigns.now.all-read:Всички точки са прочетени. Може да приключите кампанията.`;
    if (free === 0) return $localize`:@@staff-campaigns.now.none-free:За Вас няма свободна точка. Останалите четат други хора.`;
    return plural(free, this.language, {
      one: $localize`:@@staff-campaigns.now.free-one:Свободна за Вас е ${free}:count: точка.`,
      other: $localize`:@@staff-campaigns.now.free-other:Свободни за Вас са ${free}:count: точки.`,
    });
  }
}
