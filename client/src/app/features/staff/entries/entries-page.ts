import { Component, computed, inject, ViewEncapsulation } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { CommitmentSummary, Schemas } from '../../../core/api/contract';
import { CommitmentTracks } from '../../../core/commitments/commitment-tracks';
import { SiteDirectory } from '../../../core/site/site-directory';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';

/** Every commitment that is public, for moderators who look for an entry that gives a person away. */
@Component({
  selector: 'app-entries-page',
  imports: [CommitmentTracks, DeskFailure, EmptyState, MoreButton, PageHeading, RouterLink],
  template: `
    <div class="wide page">
      <z-page-heading heading="Казаното по ангажименти" i18n-heading="@@staff-redaction.entries.heading">
        <p class="settings-lead" i18n="@@staff-redaction.entries.lead">
          Отчетите на отделите и оценките на наблюдателите излизат веднага. Ако издават човек, заличете го тук.
        </p>
      </z-page-heading>
      @if (list.error(); as error) {
        <app-desk-failure [error]="error" (again)="list.reload()" />
      } @else if (rows().length > 0) {
        <ul class="rows">
          @for (row of rows(); track row.commitment.number) {
            <li>
              <div class="settings-row">
                <div>
                  <p class="settings-name">
                    <a [routerLink]="['/staff/entries', row.commitment.number]" lang="bg">{{ row.commitment.title }}</a>
                  </p>
                  <p class="settings-soft">
                    <span i18n="@@staff-redaction.entries.number">№ {{ row.commitment.number }}</span> · {{ row.department }}
                  </p>
                </div>
                <app-commitment-tracks [commitment]="row.commitment" />
              </div>
            </li>
          }
        </ul>
      } @else if (list.isLoading()) {
        <p class="hint" role="status" i18n="@@staff-commitments.loading">Зарежда се…</p>
      } @else {
        <z-empty-state icon="inbox" heading="Още няма ангажименти" i18n-heading="@@staff-redaction.entries.none" />
      }
      <app-more-button [list]="list" />
    </div>
  `,
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class EntriesPage {
  private readonly directory = inject(SiteDirectory);
  protected readonly list = pagedList<CommitmentSummary, Schemas['CommitmentList']>('/api/v1/commitments', () => ({}));
  protected readonly rows = computed(() =>
    this.list.items().map((commitment) => ({ commitment, department: this.directory.departmentName(commitment.department.slug) })),
  );
}
