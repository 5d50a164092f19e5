import { Component, ViewEncapsulation } from '@angular/core';
import { type ModeratedProposal, type Schemas } from '../../../core/api/contract';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { ProposalReview } from './proposal-review';

const proposalsApi = '/api/v1/consultation-proposals';

/** Proposals to consultations that wait for a moderator, the oldest first. */
@Component({
  selector: 'app-proposal-queue',
  imports: [DeskFailure, EmptyState, MoreButton, PageHeading, ProposalReview],
  template: `
    <div class="wide page">
      @if (list.error()) {
        <app-desk-failure [error]="list.error()" (again)="list.reload()" />
      } @else {
        <z-page-heading heading="Предложения" i18n-heading="@@staff-consultations.queue.heading">
          <p class="settings-lead" i18n="@@staff-consultations.queue.lead">
            Предложения към обществени консултации, които чакат преглед. Публикува се всичко, което не нарушава правилата.
          </p>
        </z-page-heading>
        @if (list.items().length > 0) {
          <ol class="rows">
            @for (proposal of list.items(); track proposal.id + proposal.version) {
              <li><app-proposal-review [proposal]="proposal" (done)="list.reload()" /></li>
            }
          </ol>
          <app-more-button [list]="list" />
        } @else if (list.isLoading()) {
          <p role="status" i18n="@@staff-policies.loading">Зарежда се…</p>
        } @else {
          <z-empty-state icon="check" heading="Всичко е прегледано" i18n-heading="@@staff-consultations.queue.none" />
        }
      }
    </div>
  `,
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class ProposalQueue {
  protected readonly list = pagedList<ModeratedProposal, Schemas['ModeratedProposalList']>(proposalsApi, () => ({ state: 'waiting' }));
}
