import { Component, computed, effect, input, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';

import { AgreementFigures } from '../../../core/campaigns/agreement-figures';
import { injectLanguage } from '../../../core/i18n/language';
import { campaignLooks } from '../../../core/labels/campaign-labels';
import { injectPageTitle } from '../../../core/layout/page-title';
import { EmptyState } from '../../../ui/empty-state';
import { Notice } from '../../../ui/notice';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { CaseRow } from '../lists/case-row';
import { ListTabs } from '../lists/list-tabs';
import { injectCampaignFacts } from './campaign-facts';
import { CampaignProgress } from './campaign-progress';
import { injectCampaignRecord } from './campaign-record';
import { ConcludePanel } from './conclude-panel';
import { DraftSteps } from './draft-steps';
import { ExtendForm } from './extend-form';
import { injectItemRows, ITEM_TABS, itemsOf, type ItemTab } from './item-rows';
import { MemberList } from './member-list';
import { MissingCampaign } from './missing-campaign';
import { RunningPanel } from './running-panel';

const tabWords: Record<ItemTab, string> = {
  all: $localize`:@@staff-campaigns.tab.all:Всички`,
  mine: $localize`:@@staff-campaigns.tab.mine:При мен`,
  free: $localize`:@@staff-campaigns.tab.free:Свободни`,
  disagreed: $localize`:@@staff-campaigns.tab.disagreed:Различни прочити`,
  done: $localize`:@@staff-campaigns.tab.done:С резултат`,
  unpublished: $localize`:@@staff-campaigns.tab.unpublished:Без публикувана оценка`,
};
/** A tab that is always there; the others come and go with what is in them. */
const STAYS: readonly ItemTab[] = ['all'];

/** One campaign: what is next, its points, who reads, and how it ends. The part of the list that is shown stands in the address. */
@Component({
  selector: 'app-campaign-desk-page',
  imports: [
    ...[AgreementFigures, CampaignProgress, CaseRow, ConcludePanel, DeskFailure, DraftSteps, EmptyState, ExtendForm, ListTabs],
    ...[MemberList, MissingCampaign, Notice, PageHeading, RouterLink, RunningPanel, StatusBadge],
  ],
  templateUrl: './campaign-desk-page.html',
  styleUrls: ['../admin/frame/settings.css', './campaigns.css'],
  encapsulation: ViewEncapsulation.None,
})
export class CampaignDeskPage {
  /** both from the address */
  readonly slug = input.required<string>();
  readonly tab = input<string>();

  private readonly language = injectLanguage();
  private readonly facts = injectCampaignFacts();
  private readonly rowOf = injectItemRows();
  protected readonly found = injectCampaignRecord(this.slug);
  protected readonly look = computed(() => campaignLooks[this.found.campaign()?.state ?? 'draft']);
  /** Another application: a plain link, and no route of this one. */
  protected readonly publicPage = computed(() => `/${this.language}/campaigns/${this.slug()}`);
  protected readonly factsText = computed(() => {
    const campaign = this.found.campaign();
    if (campaign === null) return '';
    return [this.facts.period(campaign), this.facts.left(campaign), this.facts.readings(campaign)]
      .filter((part) => part !== '')
      .join(' · ');
  });
  protected readonly current = computed<ItemTab>(() => ITEM_TABS.find((tab) => tab === this.tab()) ?? 'all');
  protected readonly tabs = computed(() => {
    const items = this.found.campaign()?.items ?? [];
    return ITEM_TABS.map((key) => ({ key, text: tabWords[key], count: itemsOf(items, key).length })).filter(
      ({ key, count }) => count > 0 || STAYS.includes(key) || key === this.current(),
    );
  });
  protected readonly rows = computed(() => {
    const campaign = this.found.campaign();
    return campaign === null ? [] : itemsOf(campaign.items, this.current()).map((item) => this.rowOf(campaign, item));
  });

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const campaign = this.found.campaign();
      if (campaign !== null) setTitle(campaign.title);
    });
  }
}
