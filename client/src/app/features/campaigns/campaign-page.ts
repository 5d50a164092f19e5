import { httpResource } from '@angular/common/http';
import { Component, computed, DOCUMENT, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { AssessedStep, PublicCampaign, StepCounts } from '../../core/api/contract';
import { AgreementFigures } from '../../core/campaigns/agreement-figures';
import { StepCountList } from '../../core/commitments/step-counts';
import { PageFailure } from '../../core/errors/page-failure';
import { describePage } from '../../core/head/page-description';
import { known } from '../../core/head/structured-data';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { campaignLooks } from '../../core/labels/campaign-labels';
import { stepLabels } from '../../core/labels/step-labels';
import { injectPageTitle } from '../../core/layout/page-title';
import { Citation } from '../../ui/citation';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { StatusBadge } from '../../ui/status-badge';
import { injectCampaignWords } from './campaign-words';
import { ItemTable } from './item-table';

const STEPS = Object.keys(stepLabels) as AssessedStep[];

/** A campaign: what it checks while it runs, and what it found once it has ended. Who read what is never told. */
@Component({
  selector: 'app-campaign-page',
  imports: [AgreementFigures, Citation, Icon, ItemTable, Notice, PageFailure, PageHeading, RouterLink, StatusBadge, StepCountList],
  templateUrl: './campaign-page.html',
})
export class CampaignPage {
  /** from the address */
  readonly slug = input.required<string>();

  private readonly words = injectCampaignWords();
  private readonly date = injectDateFormat();
  private readonly language = injectLanguage();
  private readonly origin = inject(DOCUMENT).location.origin;
  private readonly address = computed(() => `/api/v1/campaigns/${encodeURIComponent(this.slug())}`);
  protected readonly campaign = httpResource<PublicCampaign>(() => this.address());
  protected readonly shown = computed(() => {
    if (!this.campaign.hasValue()) return null;
    const campaign = this.campaign.value();
    const organisation = this.words.organisation(campaign);
    return {
      campaign,
      title: this.words.own(campaign, campaign.title),
      purpose: this.words.own(campaign, campaign.purpose),
      organisation: { ...organisation, slug: campaign.organisation.slug },
      period: this.words.period(campaign),
      points: this.words.points(campaign),
      look: campaignLooks[campaign.state],
      readings: campaign.double
        ? $localize`:@@campaigns.page.double:Всяка точка се чете от двама души, независимо един от друг.`
        : $localize`:@@campaigns.page.single:Всяка точка се чете от един човек.`,
      isOver: campaign.state === 'concluded',
      ends: this.date(campaign.endsOn),
      foundText: this.foundText(campaign),
      counts: countsOf(campaign),
      agreement: campaign.agreement,
      file: `${this.address()}/items.csv?lang=${this.language}`,
      data: this.address(),
      cited: {
        who: organisation,
        title: this.words.own(campaign, campaign.title),
        text: $localize`:@@campaigns.cite:Кампания за наблюдение, приключила на ${this.date(campaign.concludedOn ?? campaign.endsOn)}:day:`,
        address: `${this.origin}/${this.language}/campaigns/${campaign.slug}`,
      },
    };
  });

  constructor() {
    describePage((addresses) => {
      const shown = this.shown();
      if (shown === null) return null;
      const { slug, language, concludedOn, startsOn, endsOn } = shown.campaign;
      const report = known({
        ...{ name: shown.title.text, url: addresses.page(`/campaigns/${slug}`), inLanguage: language },
        ...{ datePublished: concludedOn, temporalCoverage: `${startsOn}/${endsOn}`, abstract: shown.purpose.text },
        author: { '@type': 'Organization', name: shown.organisation.text, url: addresses.page(`/monitors/${shown.organisation.slug}`) },
      });
      return {
        description: shown.purpose.text,
        structured: shown.isOver ? [{ '@type': 'Report', ...report }] : [],
        way: [{ name: $localize`:@@campaigns.list.title:Кампании за наблюдение`, path: '/campaigns' }],
      };
    });
    const setTitle = injectPageTitle();
    effect(() => {
      if (this.campaign.hasValue()) setTitle(this.campaign.value().title);
    });
  }

  private foundText(campaign: PublicCampaign): string {
    const outcomes = campaign.items.filter(({ outcome }) => outcome !== null).length;
    const all = campaign.itemCount;
    return outcomes === all
      ? $localize`:@@campaigns.page.all:Всички точки имат резултат.`
      : $localize`:@@campaigns.page.some:Резултат имат ${outcomes}:count: от ${all}:all: точки. За останалите кампанията не казва нищо.`;
  }
}

/** How many points came out at each step. */
function countsOf({ items }: PublicCampaign): StepCounts {
  const counts = STEPS.map((step) => [step, items.filter(({ outcome }) => outcome === step).length] as const);
  return Object.fromEntries(counts) as unknown as StepCounts;
}
