import { Component, computed, inject, input, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { CommitmentSummary, Schemas } from '../../../core/api/contract';
import { CommitmentTracks } from '../../../core/commitments/commitment-tracks';
import { injectCommitmentWords } from '../../../core/commitments/commitment-words';
import { StaffSession } from '../../../core/session/staff-session';
import { SiteDirectory } from '../../../core/site/site-directory';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { StatusBadge } from '../../../ui/status-badge';
import { DeskFailure } from '../access/desk-failure';
import { type ListTab, ListTabs } from '../lists/list-tabs';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';

type DeskState = Schemas['DeskState'];

const tabTexts: Record<DeskState, string> = {
  open: $localize`:@@staff-commitments.list.tab-open:За отчитане`,
  complete: $localize`:@@staff-commitments.list.tab-complete:Отчетени като изпълнени`,
};

export const ownCommitmentsApi = '/api/v1/commitments/mine';

/** What the official's department promised, the nearest last day first. */
@Component({
  selector: 'app-own-commitments-page',
  imports: [CommitmentTracks, DeskFailure, EmptyState, ListTabs, MoreButton, PageHeading, RouterLink, StatusBadge],
  templateUrl: './own-commitments-page.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class OwnCommitmentsPage {
  /** from the address */
  readonly tab = input<string>();

  private readonly session = inject(StaffSession);
  private readonly directory = inject(SiteDirectory);
  private readonly words = injectCommitmentWords();
  protected readonly tabs: readonly ListTab[] = (Object.keys(tabTexts) as DeskState[]).map((key) => ({
    key,
    text: tabTexts[key],
    count: null,
  }));
  protected readonly shownTab = computed<DeskState>(() => (this.tab() === 'complete' ? 'complete' : 'open'));
  protected readonly list = pagedList<CommitmentSummary, Schemas['CommitmentList']>(ownCommitmentsApi, () => ({ state: this.shownTab() }));
  protected readonly department = computed(() => {
    const slug = this.session.current()?.account.department ?? null;
    return slug === null ? '' : this.directory.departmentName(slug);
  });
  protected readonly rows = computed(() =>
    this.list.items().map((commitment) => ({
      ...{ commitment, number: commitment.number, title: commitment.title, origin: this.words.origin(commitment.origin) },
      ...{ late: this.words.late(commitment), due: this.words.due(commitment) },
    })),
  );
}
