import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { CommitmentSummary } from '../api/contract';
import { Icon } from '../../ui/icon';
import { StatusBadge } from '../../ui/status-badge';
import { CommitmentTracks } from './commitment-tracks';
import { injectCommitmentWords } from './commitment-words';

/** A commitment in a list: what was promised and where, both voices on one line, who answers and until when. */
@Component({
  selector: 'app-commitment-card',
  imports: [CommitmentTracks, Icon, RouterLink, StatusBadge],
  template: `
    @let it = shown();
    <article class="case-card commitment-card">
      <p class="case-kicker" [attr.lang]="it.origin.language">{{ it.origin.text }}</p>
      <h3 class="case-title" [attr.lang]="it.title.language">
        <a [routerLink]="['/commitments', commitment().number]">{{ it.title.text }}</a>
      </h3>
      <app-commitment-tracks [commitment]="commitment()" />
      <ul class="case-details">
        <li><z-icon name="building" />{{ it.department }}</li>
        @if (it.due) {
          <li><z-icon name="calendar" />{{ it.due }}</li>
        }
        @if (it.late) {
          <li><z-status-badge tone="danger" icon="clock" [text]="it.late" /></li>
        }
      </ul>
    </article>
  `,
})
export class CommitmentCard {
  readonly commitment = input.required<CommitmentSummary>();

  private readonly words = injectCommitmentWords();
  protected readonly shown = computed(() => {
    const commitment = this.commitment();
    return {
      origin: this.words.origin(commitment.origin),
      title: this.words.own(commitment.title),
      department: this.words.department(commitment.department),
      due: this.words.due(commitment),
      late: this.words.late(commitment),
    };
  });
}
