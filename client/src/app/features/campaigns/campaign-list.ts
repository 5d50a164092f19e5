import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { CampaignCardList, PublicMonitor } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { nextPage } from '../../core/http/next-page';
import { problemOf } from '../../core/http/problem';
import { FeedLink } from '../../core/layout/feed-link';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { Pager } from '../../ui/pager';
import { injectCampaignWords } from './campaign-words';

/** Campaigns that have ended, the newest first; of one organisation where the address says so. */
@Component({
  selector: 'app-campaign-list',
  imports: [EmptyState, FeedLink, Icon, PageFailure, PageHeading, Pager, RouterLink],
  templateUrl: './campaign-list.html',
})
export class CampaignListPage {
  /** both from the address */
  readonly organisation = input<string>();
  readonly after = input<string>();

  private readonly words = injectCampaignWords();
  protected readonly filter = computed((): Record<string, string> => {
    const organisation = this.organisation() ?? '';
    return organisation === '' ? {} : { organisation };
  });
  protected readonly list = httpResource<CampaignCardList>(() => {
    const after = this.after();
    return { url: '/api/v1/campaigns', params: { ...this.filter(), ...(after === undefined ? {} : { after }) } };
  });
  private readonly monitor = httpResource<PublicMonitor>(() =>
    this.organisation() ? `/api/v1/monitors/${encodeURIComponent(this.organisation() ?? '')}` : undefined,
  );
  /** The name of the organisation; what stands in the address where there is no such one. */
  protected readonly by = computed(() =>
    this.monitor.hasValue()
      ? this.words.organisation({ organisation: this.monitor.value() })
      : { text: this.organisation() ?? '', language: null },
  );
  protected readonly items = computed(() =>
    (this.list.hasValue() ? this.list.value().campaigns : []).map((campaign) => ({
      slug: campaign.slug,
      title: this.words.own(campaign, campaign.title),
      organisation: this.words.organisation(campaign),
      period: this.words.period(campaign),
      points: this.words.points(campaign),
      agreement: this.words.agreement(campaign),
    })),
  );
  protected readonly firstPage = computed(() => (this.after() === undefined ? null : this.filter()));
  protected readonly followingPage = computed(() => nextPage(this.list.headers()));
  /** A filter that the API can't read comes from a hand-made address, and finds nothing. */
  protected readonly isWrong = computed(() => [400, 404, 422].includes(problemOf(this.list.error()).status));
  protected readonly data = computed(() => {
    const query = new URLSearchParams(this.filter()).toString();
    return query === '' ? '/api/v1/campaigns' : `/api/v1/campaigns?${query}`;
  });
}
