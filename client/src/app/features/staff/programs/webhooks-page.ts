import { Component, computed, ViewEncapsulation } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import type { Schemas } from '../../../core/api/contract';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { ProgramTabs } from './program-tabs';
import { eventLabels, lookOf, webhooksApi } from './program-words';

/** The addresses that hear of public events, and whether they take what is sent. */
@Component({
  selector: 'app-webhooks-page',
  imports: [...[DeskFailure, EmptyState, Icon, MatButtonModule, MoreButton, Notice, PageHeading, ProgramTabs, RouterLink, StatusBadge]],
  templateUrl: './webhooks-page.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class WebhooksPage {
  protected readonly list = pagedList<Schemas['WebhookDto'], Schemas['WebhookListDto']>(
    webhooksApi,
    () => ({}),
    ({ webhooks }) => webhooks,
  );
  protected readonly isOff = computed(() => this.list.page()?.sending === 'off');
  protected readonly rows = computed(() =>
    this.list.items().map((webhook) => ({
      ...webhook,
      look: lookOf(webhook),
      told: webhook.events.map((event) => eventLabels[event]).join(', '),
    })),
  );
}
