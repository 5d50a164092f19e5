import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';

import type { PublicResponse, Schemas } from '../../core/api/contract';
import { CommitmentCard } from '../../core/commitments/commitment-card';

/** What the answers to a case promised, and what both voices say of it since. */
@Component({
  selector: 'app-case-commitments',
  imports: [CommitmentCard],
  template: `
    @if (items().length > 0) {
      <section class="register-part" aria-labelledby="promised-heading">
        <h2 id="promised-heading" i18n="@@public.case.promised">Какво обеща общината и докъде е стигнало</h2>
        <ul class="case-list">
          @for (item of items(); track item.number) {
            <li><app-commitment-card [commitment]="item" /></li>
          }
        </ul>
      </section>
    }
  `,
})
export class CaseCommitments {
  readonly number = input.required<string>();
  readonly responses = input.required<readonly PublicResponse[]>();

  /** Most cases promise nothing: then nothing is asked. */
  private readonly mayPromise = computed(() =>
    this.responses().some(({ commitment, commitmentDue }) => commitment !== null || commitmentDue !== null),
  );
  private readonly list = httpResource<Schemas['CommitmentList']>(() =>
    this.mayPromise() ? { url: '/api/v1/commitments', params: { submission: this.number() } } : undefined,
  );
  protected readonly items = computed(() => (this.list.hasValue() ? this.list.value().items : []));
}
