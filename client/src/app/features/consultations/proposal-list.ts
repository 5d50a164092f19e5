import { Component, computed, input } from '@angular/core';

import type { PublicConsultation, PublicProposal } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { proposalVerdictLooks } from '../../core/labels/consultation-labels';
import { StatusBadge } from '../../ui/status-badge';
import { injectConsultationWords } from './consultation-words';

/** Proposals to one article, or to the whole draft, each with what became of it. */
@Component({
  selector: 'app-proposal-list',
  imports: [StatusBadge],
  template: `
    <ul class="proposals">
      @for (item of items(); track item.number) {
        <li class="proposal" [id]="'proposal-' + item.number">
          <p class="proposal-head">
            <strong
              ><a [href]="item.link" i18n="@@consultations.proposal.number">Предложение {{ item.number }}</a></strong
            >
            <span>{{ item.by }}</span>
          </p>
          <p class="plain-text" [attr.lang]="item.language">{{ item.text }}</p>
          @if (item.decision; as decision) {
            <div class="proposal-decision">
              <z-status-badge [text]="decision.look.text" [tone]="decision.look.tone" [icon]="decision.look.icon" />
              <p class="plain-text" [attr.lang]="decision.reasons.language">{{ decision.reasons.text }}</p>
            </div>
          }
        </li>
      }
    </ul>
  `,
})
export class ProposalList {
  readonly consultation = input.required<PublicConsultation>();
  readonly proposals = input.required<readonly PublicProposal[]>();
  /** address of the page, to which the anchor of a proposal is added */
  readonly address = input.required<string>();

  private readonly words = injectConsultationWords();
  private readonly date = injectDateFormat();
  protected readonly items = computed(() =>
    this.proposals().map(({ number, text, name, language, receivedOn, decision }) => ({
      number,
      text,
      language,
      link: `${this.address()}#proposal-${number}`,
      by: `${name ?? $localize`:@@consultations.proposal.no-name:без име`} · ${this.date(receivedOn)}`,
      decision: decision && { look: proposalVerdictLooks[decision.verdict], reasons: this.words.own(decision.reasons) },
    })),
  );
}
