import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { StartPage } from '../../core/api/contract';
import { injectMunicipality } from '../../core/head/municipality';
import { describePage } from '../../core/head/page-description';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber } from '../../core/i18n/numbers';
import { injectCaseCards } from '../../core/labels/case-card-content';
import { CaseCard } from '../../ui/case-card';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { CaseLookup } from './case-lookup';
import { HeroArt } from './hero-art';
import { WhatHappens } from './what-happens';

@Component({
  selector: 'app-home',
  imports: [CaseCard, CaseLookup, HeroArt, Icon, Notice, RouterLink, WhatHappens],
  templateUrl: './home.html',
})
export class Home {
  protected readonly start = httpResource<StartPage>(() => '/api/v1/start');
  private readonly language = injectLanguage();
  private readonly card = injectCaseCards();

  protected readonly figures = computed(() => (this.start.hasValue() ? this.start.value() : null));
  protected readonly answers = computed(() => this.figures()?.latestAnswers.map(this.card) ?? []);

  constructor() {
    const municipality = injectMunicipality();
    describePage((addresses) => ({
      structured: [
        { '@type': 'WebSite', name: $localize`:@@layout.product:Заедно`, url: addresses.page('/'), inLanguage: this.language },
        municipality(addresses),
      ],
    }));
  }

  protected count(value: number): string {
    return formatNumber(value, this.language);
  }
}
