import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PublicCampaign, PublicCampaignItem } from '../../core/api/contract';
import { entryAnchor } from '../../core/commitments/entry-words';
import { injectLanguage } from '../../core/i18n/language';
import { itemLook } from '../../core/labels/campaign-labels';
import { stepLabels } from '../../core/labels/step-labels';
import { StatusBadge } from '../../ui/status-badge';

/** Each point of a campaign with what came of it. On a narrow screen each is a card. */
@Component({
  selector: 'app-item-table',
  imports: [RouterLink, StatusBadge],
  template: `
    <!-- Roles are told, as a table that is laid out as cards is none to some readers. -->
    <table class="figures-table" role="table" aria-labelledby="items-heading">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" i18n="@@campaigns.table.commitment">Ангажимент</th>
          <th scope="col" role="columnheader" i18n="@@campaigns.table.outcome">Резултат</th>
          <th scope="col" role="columnheader" i18n="@@campaigns.table.how">Как е прочетена</th>
          <th scope="col" role="columnheader" i18n="@@campaigns.table.assessment">Оценка</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        @for (row of rows(); track row.number) {
          <tr role="row">
            @if (row.title) {
              <th scope="row" role="rowheader">
                <span class="figures-soft">№ {{ row.number }}</span
                >&ngsp;
                <a [routerLink]="['/commitments', row.number]" [attr.lang]="foreign">{{ row.title }}</a>
              </th>
              <td role="cell">
                @if (row.outcome) {
                  <span class="figures-label" aria-hidden="true" i18n="@@campaigns.table.outcome-short">Резултат:</span>&ngsp;
                  <strong>{{ row.outcome }}</strong>
                } @else {
                  <span class="campaign-none" i18n="@@campaigns.table.no-outcome">няма резултат</span>
                }
              </td>
              <td role="cell">
                @if (row.look; as look) {
                  <z-status-badge [text]="look.text" [tone]="look.tone" [icon]="look.icon" />
                }
              </td>
              <td role="cell">
                <span class="figures-label" aria-hidden="true" i18n="@@campaigns.table.assessment-short">Оценка:</span>&ngsp;
                @if (row.anchor) {
                  <a [routerLink]="['/commitments', row.number]" [fragment]="row.anchor"
                    ><ng-container i18n="@@campaigns.table.to-assessment">Вижте оценката</ng-container
                    ><span class="visually-hidden" [attr.lang]="foreign">: {{ row.title }}</span></a
                  >
                } @else {
                  <span class="campaign-none" i18n="@@campaigns.table.no-assessment">не е публикувана</span>
                }
              </td>
            } @else {
              <th scope="row" role="rowheader">
                <span class="figures-soft">№ {{ row.number }}</span>
              </th>
              <td role="cell" colspan="3" i18n="@@campaigns.table.hidden">Ангажиментът вече не е публичен.</td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class ItemTable {
  readonly campaign = input.required<PublicCampaign>();

  protected readonly foreign = injectLanguage() === 'bg' ? null : 'bg';
  protected readonly rows = computed(() => this.campaign().items.map((item) => this.rowOf(item)));

  private rowOf({ number, title, state, outcome, assessment }: PublicCampaignItem) {
    return {
      ...{ number, title },
      outcome: outcome === null ? '' : stepLabels[outcome],
      look: state === null ? null : itemLook(state, this.campaign()),
      anchor: assessment === null ? '' : entryAnchor(assessment),
    };
  }
}
