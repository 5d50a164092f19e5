import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { CampaignCardList, PublicMonitor, Schemas } from '../../core/api/contract';
import { AssessmentEntry } from '../../core/commitments/assessment-entry';
import { StepCountList } from '../../core/commitments/step-counts';
import { PageFailure } from '../../core/errors/page-failure';
import { describePage } from '../../core/head/page-description';
import { known } from '../../core/head/structured-data';
import { nextPage } from '../../core/http/next-page';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { FeedLink } from '../../core/layout/feed-link';
import { injectPageTitle } from '../../core/layout/page-title';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { Pager } from '../../ui/pager';
import { injectMonitorWords } from './monitor-words';

/** Campaigns that the page names; the rest are on a page of their own. */
const MOST_CAMPAIGNS = 5;

/** An organisation that monitors: who it is, and everything that it found, the newest first. */
@Component({
  selector: 'app-monitor-page',
  imports: [AssessmentEntry, EmptyState, FeedLink, Icon, Notice, PageFailure, PageHeading, Pager, RouterLink, StepCountList],
  templateUrl: './monitor-page.html',
})
export class MonitorPage {
  /** from the address */
  readonly slug = input.required<string>();
  readonly after = input<string>();

  private readonly words = injectMonitorWords();
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly address = computed(() => `/api/v1/monitors/${encodeURIComponent(this.slug())}`);
  protected readonly monitor = httpResource<PublicMonitor>(() => this.address());
  protected readonly assessments = httpResource<Schemas['AssessmentList']>(() => {
    const after = this.after();
    return { url: `${this.address()}/assessments`, params: after === undefined ? {} : { after } };
  });
  private readonly findings = httpResource<Schemas['MonitorFindingsList']>(() => '/api/v1/monitor-findings');
  private readonly ended = httpResource<CampaignCardList>(() => ({ url: '/api/v1/campaigns', params: { organisation: this.slug() } }));

  protected readonly shown = computed(() => {
    if (!this.monitor.hasValue()) return null;
    const words = this.words(this.monitor.value());
    return { ...words, website: (words.websiteUrl ?? '').replace(/^https?:\/\/(www\.)?|\/$/g, '') };
  });
  protected readonly counts = computed(() => {
    const items = this.findings.hasValue() ? this.findings.value().items : [];
    return items.find(({ slug }) => slug === this.slug())?.steps ?? null;
  });
  protected readonly entries = computed(() =>
    (this.assessments.hasValue() ? this.assessments.value().items : []).map((assessment) => ({
      assessment,
      about: `№ ${assessment.commitment}. ${assessment.commitmentTitle}`,
    })),
  );
  private readonly allCampaigns = computed(() => (this.ended.hasValue() ? this.ended.value().campaigns : []));
  protected readonly campaigns = computed(() =>
    this.allCampaigns()
      .slice(0, MOST_CAMPAIGNS)
      .map(({ slug, title, language, startsOn, endsOn }) => ({
        ...{ slug, title, language: language === this.language ? null : language },
        when: `${this.date(startsOn, 'short')} – ${this.date(endsOn, 'short')}`,
      })),
  );
  protected readonly hasMoreCampaigns = computed(() => this.allCampaigns().length > MOST_CAMPAIGNS);
  protected readonly followingPage = computed(() => nextPage(this.assessments.headers()));

  constructor() {
    describePage((addresses) => {
      if (!this.monitor.hasValue()) return null;
      const { nameBg, nameEn, aboutBg, aboutEn, websiteUrl, slug } = this.monitor.value();
      const [name, about] = this.language === 'bg' ? [nameBg, aboutBg] : [nameEn, aboutEn === '' ? aboutBg : aboutEn];
      const organisation = known({ name, description: about, url: websiteUrl ?? addresses.page(`/monitors/${slug}`) });
      return {
        description: about === '' ? null : about,
        structured: [{ '@type': 'Organization', ...organisation }],
        way: [{ name: $localize`:@@monitors.list.title:Независими наблюдатели`, path: '/monitors' }],
      };
    });
    const setTitle = injectPageTitle();
    effect(() => {
      const shown = this.shown();
      if (shown !== null) setTitle(shown.name);
    });
  }
}
