import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { Schemas } from '../../core/api/contract';
import { StepCountList } from '../../core/commitments/step-counts';
import { PageFailure } from '../../core/errors/page-failure';
import { FeedLink } from '../../core/layout/feed-link';
import { EmptyState } from '../../ui/empty-state';
import { Icon } from '../../ui/icon';
import { PageHeading } from '../../ui/page-heading';
import { injectMonitorWords } from './monitor-words';

/** Who monitors the municipality, and what each finds today. */
@Component({
  selector: 'app-monitor-list',
  imports: [EmptyState, FeedLink, Icon, PageFailure, PageHeading, RouterLink, StepCountList],
  templateUrl: './monitor-list.html',
})
export class MonitorListPage {
  private readonly words = injectMonitorWords();
  protected readonly list = httpResource<Schemas['MonitorList']>(() => '/api/v1/monitors');
  private readonly findings = httpResource<Schemas['MonitorFindingsList']>(() => '/api/v1/monitor-findings');
  protected readonly items = computed(() => {
    const counts = new Map(this.findings.hasValue() ? this.findings.value().items.map(({ slug, steps }) => [slug, steps]) : []);
    return (this.list.hasValue() ? this.list.value().items : []).map((monitor) => ({
      ...this.words(monitor),
      counts: counts.get(monitor.slug) ?? null,
    }));
  });
}
