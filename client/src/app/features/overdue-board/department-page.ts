import { httpResource } from '@angular/common/http';
import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { DepartmentPage as DepartmentAnswer } from '../../core/api/contract';
import { EmbedCard } from '../../core/embed/embed-card';
import { PageFailure } from '../../core/errors/page-failure';
import { injectMunicipality } from '../../core/head/municipality';
import { theMunicipality } from '../../core/head/municipality';
import { describePage } from '../../core/head/page-description';
import { known } from '../../core/head/structured-data';
import { LocalDate } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { injectCaseCards } from '../../core/labels/case-card-content';
import { topicLabels } from '../../core/labels/topic-labels';
import { FeedLink } from '../../core/layout/feed-link';
import { injectPageTitle } from '../../core/layout/page-title';
import { CaseCard } from '../../ui/case-card';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { DepartmentRecord } from './department-record';
import { FiguresStrip } from './figures-strip';

/** A department: who it is, how it keeps its terms, what waits with it and what it answered. Closed ones keep their page. */
@Component({
  selector: 'app-department-page',
  imports: [CaseCard, DepartmentRecord, EmbedCard, FeedLink, FiguresStrip, Icon, LocalDate, Notice, PageFailure, PageHeading, RouterLink],
  templateUrl: './department-page.html',
})
export class DepartmentPage {
  /** from the address */
  readonly slug = input.required<string>();

  protected readonly department = httpResource<DepartmentAnswer>(() => `/api/v1/departments/${encodeURIComponent(this.slug())}`);
  private readonly language = injectLanguage();
  private readonly card = injectCaseCards();
  protected readonly shown = computed(() => (this.department.hasValue() ? this.department.value() : null));
  protected readonly name = computed(() => this.text('name'));
  protected readonly head = computed(() => this.text('headOffice'));
  protected readonly address = computed(() => this.text('address'));
  protected readonly hours = computed(() => this.text('hours'));
  protected readonly call = computed(() => `tel:${(this.shown()?.phone ?? '').replace(/[^+\d]/g, '')}`);
  protected readonly topics = computed(() => this.shown()?.topics.map((topic) => ({ topic, label: topicLabels[topic] })) ?? []);
  protected readonly overdue = computed(() => this.shown()?.overdue.map(this.card) ?? []);
  protected readonly answers = computed(() => this.shown()?.answers.map(this.card) ?? []);
  protected readonly isMore = computed(() => (this.shown()?.figures.overdue ?? 0) > this.overdue().length);
  protected readonly own = computed(() => ({ department: this.slug() }));
  protected readonly cardName = computed(() => $localize`:@@board.department.card:${this.name()}:department: в числа`);
  protected readonly feedNames = {
    answers: $localize`:@@board.department.feed-answers:отговорите на отдела`,
    cases: $localize`:@@board.department.feed-cases:новите случаи при отдела`,
    overdue: $localize`:@@board.department.feed-overdue:просрочените случаи на отдела`,
    terms: $localize`:@@board.department.feed-terms:до кога отделът трябва да отговори`,
  };

  constructor() {
    const municipality = injectMunicipality();
    describePage((addresses) => {
      const it = this.shown();
      if (it === null) return null;
      const department = known({
        ...{ name: this.name(), url: addresses.page(`/departments/${it.slug}`), email: it.email, telephone: it.phone },
        ...{ address: this.address(), parentOrganization: theMunicipality(addresses), dissolutionDate: it.closedOn },
      });
      return {
        structured: [{ '@type': 'GovernmentOrganization', ...department }, municipality(addresses)],
        way: [{ name: $localize`:@@pages.departments.title:Кой отговаря`, path: '/departments' }],
      };
    });
    const setTitle = injectPageTitle();
    effect(() => {
      if (this.shown() !== null) setTitle(this.name());
    });
  }

  private text(field: 'name' | 'headOffice' | 'address' | 'hours'): string {
    const department = this.shown();
    return department === null ? '' : localizedText(this.language, department, field);
  }
}
