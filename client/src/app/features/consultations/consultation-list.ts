import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { ConsultationSummary, Schemas } from '../../core/api/contract';
import { PageFailure } from '../../core/errors/page-failure';
import { consultationLooks } from '../../core/labels/consultation-labels';
import { FeedLink } from '../../core/layout/feed-link';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { StatusBadge } from '../../ui/status-badge';
import { injectConsultationWords } from './consultation-words';

/** Draft acts on which people may propose, those with days left first; then what became of the others. */
@Component({
  selector: 'app-consultation-list',
  imports: [EmptyState, FeedLink, Icon, PageFailure, PageHeading, RouterLink, StatusBadge],
  templateUrl: './consultation-list.html',
})
export class ConsultationList {
  protected readonly list = httpResource<Schemas['ConsultationList']>(() => '/api/v1/consultations');
  private readonly words = injectConsultationWords();
  protected readonly items = computed(() => (this.list.hasValue() ? this.list.value().items.map((item) => this.itemOf(item)) : []));
  protected readonly parts = computed(() => {
    const items = this.items();
    return [
      { id: 'now', heading: $localize`:@@consultations.list.now:Сега и предстоящи`, items: items.filter(({ isOver }) => !isOver) },
      { id: 'over', heading: $localize`:@@consultations.list.over:Приключили`, items: items.filter(({ isOver }) => isOver) },
    ].filter((part) => part.items.length > 0);
  });

  private itemOf(consultation: ConsultationSummary) {
    return {
      slug: consultation.slug,
      isOver: consultation.status === 'concluded',
      look: consultationLooks[consultation.status],
      title: this.words.title(consultation),
      when: consultation.status === 'closed_for_comments' ? '' : this.words.when(consultation),
      period: this.words.period(consultation),
      counted: this.words.counted(consultation.proposalCount),
    };
  }
}
