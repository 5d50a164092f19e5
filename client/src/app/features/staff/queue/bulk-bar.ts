import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import type { QueueItem, RoutingAnswer, RoutingOutcome } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { SiteDirectory } from '../../../core/site/site-directory';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { injectAsk } from '../desk-form/action-dialog';
import { UndoOffers } from '../undo/undo-offers';

/** What was chosen in the list, and its way to one department. Each case has an outcome of its own, and says why it stayed. */
@Component({
  selector: 'app-bulk-bar',
  imports: [Icon, MatButtonModule, Notice],
  template: `
    <div role="status">
      @if (refused().length > 0) {
        <z-notice tone="warning" heading="Тези случаи не са насочени" i18n-heading="@@staff-queue.bulk.refused">
          <ul class="prose-list">
            @for (outcome of refused(); track $index) {
              <li>
                <span class="code-text">{{ outcome.number }}</span> {{ outcome.problem?.title }}. {{ outcome.problem?.detail }}
              </li>
            }
          </ul>
        </z-notice>
      }
    </div>
    @if (chosen().length > 0) {
      <div class="bar">
        <p role="status">{{ count() }}</p>
        <button type="button" matButton="filled" (click)="route()">
          <z-icon name="arrow-right" /><span i18n="@@staff-queue.bulk.route">Насочи към отдел…</span>
        </button>
        <button type="button" matButton (click)="cleared.emit()" i18n="@@staff-queue.bulk.clear">Откажи избора</button>
      </div>
    }
  `,
  styleUrl: './bulk-bar.css',
})
export class BulkBar {
  readonly chosen = input.required<readonly QueueItem[]>();
  readonly cleared = output();
  /** the numbers of the cases that went */
  readonly routed = output<readonly string[]>();

  private readonly http = inject(HttpClient);
  private readonly directory = inject(SiteDirectory);
  private readonly offers = inject(UndoOffers);
  private readonly language = injectLanguage();
  private readonly ask = injectAsk();
  protected readonly refused = signal<readonly RoutingOutcome[]>([]);
  protected readonly count = computed(() => this.casesText(this.chosen().length));

  async route(): Promise<void> {
    const items = this.chosen().map(({ number, version }) => ({ number, version }));
    if (items.length === 0) return;
    await this.ask({
      key: 'routing of several cases',
      heading: $localize`:@@staff-queue.bulk.heading:Насочване на избраните случаи`,
      explanation: $localize`:@@staff-queue.bulk.explanation:Текстовете им не се променят. Случай, който не може да отиде там, остава, както е, и се вижда защо.`,
      choice: {
        pointer: '/department',
        label: $localize`:@@staff-queue.bulk.department:Отдел, който ще отговори`,
        empty: $localize`:@@staff-desk.choose:Изберете`,
        missing: $localize`:@@staff-desk.decide.department-missing:Изберете отдел.`,
        choices: this.directory.departments().map(({ slug }) => ({ value: slug, label: this.directory.departmentName(slug) })),
      },
      confirm: $localize`:@@staff-queue.bulk.confirm:Насочи`,
      send: async ({ choice }) => {
        const answer = await firstValueFrom(this.http.post<RoutingAnswer>('/api/v1/moderation/routings', { items, department: choice }));
        this.show(answer.items, choice);
      },
    });
  }

  private show(outcomes: readonly RoutingOutcome[], department: string): void {
    const done = outcomes.filter(({ outcome }) => outcome === 'done');
    this.refused.set(outcomes.filter(({ outcome }) => outcome === 'refused'));
    const name = this.directory.departmentName(department);
    const offers = done.flatMap(({ number, undo }) => (undo ? [{ number, decision: undo.decision, until: undo.undoUntil }] : []));
    if (offers.length > 0) {
      const text = plural(done.length, this.language, {
        one: $localize`:@@staff-queue.bulk.done-one:${done.length}:count: случай отиде към „${name}:department:“.`,
        other: $localize`:@@staff-queue.bulk.done-other:${done.length}:count: случая отидоха към „${name}:department:“.`,
      });
      this.offers.offerAll(text, offers);
    }
    this.routed.emit(done.map(({ number }) => number));
  }

  private casesText(count: number): string {
    return plural(count, this.language, {
      one: $localize`:@@staff-queue.bulk.count-one:Избран ${count}:count: случай`,
      other: $localize`:@@staff-queue.bulk.count-other:Избрани ${count}:count: случая`,
    });
  }
}
