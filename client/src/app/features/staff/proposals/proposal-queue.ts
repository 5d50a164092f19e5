import { Component, computed, input, ViewEncapsulation } from '@angular/core';
import { type ModeratedProposal, type Schemas } from '../../../core/api/contract';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { type ListTab, ListTabs } from '../lists/list-tabs';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { ProposalReview } from './proposal-review';

const proposalsApi = '/api/v1/consultation-proposals';

const tabs: readonly ListTab[] = [
  { key: 'waiting', text: $localize`:@@staff-consultations.queue.tab-waiting:За преглед`, count: null },
  { key: 'published', text: $localize`:@@staff-consultations.queue.tab-published:Публикувани`, count: null },
];

/** Proposals to consultations: those that wait for a moderator, the oldest first, and those that are public, the newest first, to cover more of them. */
@Component({
  selector: 'app-proposal-queue',
  imports: [DeskFailure, EmptyState, ListTabs, MoreButton, PageHeading, ProposalReview],
  template: `
    <div class="wide page">
      @if (list.error()) {
        <app-desk-failure [error]="list.error()" (again)="list.reload()" />
      } @else {
        <z-page-heading heading="Предложения" i18n-heading="@@staff-consultations.queue.heading">
          @if (state() === 'waiting') {
            <p class="settings-lead" i18n="@@staff-consultations.queue.lead">
              Предложения към обществени консултации, които чакат преглед. Публикува се всичко, което не нарушава правилата.
            </p>
          } @else {
            <p class="settings-lead" i18n="@@staff-consultations.queue.lead-published">
              Тук може да скриете още от публикувано предложение, също и целия му текст. Каквото вече е скрито, остава скрито.
            </p>
          }
        </z-page-heading>
        <app-list-tabs
          label="Предложения"
          i18n-label="@@staff-consultations.queue.heading"
          link="/staff/proposals"
          [tabs]="tabs"
          [current]="state()"
        />
        @if (list.items().length > 0) {
          <ol class="rows">
            @for (proposal of list.items(); track proposal.id + proposal.version) {
              <li><app-proposal-review [proposal]="proposal" (done)="list.reload()" /></li>
            }
          </ol>
          <app-more-button [list]="list" />
        } @else if (list.isLoading()) {
          <p role="status" i18n="@@staff-policies.loading">Зарежда се…</p>
        } @else if (state() === 'published') {
          <z-empty-state icon="message" heading="Още няма публикувани предложения" i18n-heading="@@staff-consultations.no-proposals" />
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
  /** of the address; without one, those that wait */
  readonly tab = input<string>();

  protected readonly tabs = tabs;
  protected readonly state = computed(() => (this.tab() === 'published' ? 'published' : 'waiting'));
  protected readonly list = pagedList<ModeratedProposal, Schemas['ModeratedProposalList']>(proposalsApi, () => ({ state: this.state() }));
}
