import { Component, computed, ViewEncapsulation } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import type { CampaignRow, CampaignRowList } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { campaignLooks } from '../../../core/labels/campaign-labels';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { injectCampaignFacts } from './campaign-facts';
import { CampaignProgress } from './campaign-progress';
import { campaignsApi } from './campaign-record';

/** The campaigns of the own organisation, with how far each is and what is left for me. */
@Component({
  selector: 'app-campaign-list-page',
  imports: [CampaignProgress, DeskFailure, EmptyState, Icon, MatButtonModule, MoreButton, PageHeading, RouterLink, StatusBadge],
  templateUrl: './campaign-list-page.html',
  styleUrls: ['../admin/frame/settings.css', './campaigns.css'],
  encapsulation: ViewEncapsulation.None,
})
export class CampaignListPage {
  private readonly language = injectLanguage();
  private readonly facts = injectCampaignFacts();
  protected readonly list = pagedList<CampaignRow, CampaignRowList>(
    campaignsApi,
    () => ({}),
    ({ campaigns }) => campaigns,
  );
  protected readonly rows = computed(() =>
    this.list.items().map((row) => ({
      ...row,
      look: campaignLooks[row.state],
      facts: [this.facts.period(row), this.facts.left(row), this.facts.readings(row)].filter((part) => part !== '').join(' · '),
      mine: this.mineOf(row.mine),
      /** of a draft, of which nothing can be read yet */
      chosen: row.state === 'draft' && row.items > 0 ? this.chosenOf(row.items) : '',
    })),
  );

  private chosenOf(items: number): string {
    return plural(items, this.language, {
      one: $localize`:@@staff-campaigns.checklist.one:Избрана е ${items}:count: точка`,
      other: $localize`:@@staff-campaigns.checklist.other:Избрани са ${items}:count: точки`,
    });
  }

  private mineOf(mine: number): string {
    if (mine === 0) return '';
    return plural(mine, this.language, {
      one: $localize`:@@staff-campaigns.row.mine-one:${mine}:count: точка чака Вашия прочит`,
      other: $localize`:@@staff-campaigns.row.mine-other:${mine}:count: точки чакат Вашия прочит`,
    });
  }
}
