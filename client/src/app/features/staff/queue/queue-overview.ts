import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { QueueOverview as Overview } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { clockTime, workingTime } from '../lists/waiting';

/** Who has what in hand now, and how long cases waited in the last thirty days. */
@Component({
  selector: 'app-queue-overview',
  imports: [RouterLink],
  template: `
    @if (overview(); as overview) {
      <p class="median">{{ median() }}</p>
      @if (overview.moderators.length > 0) {
        <div class="hands">
          <h2 i18n="@@staff-queue.overview.hands">Кой какво преглежда</h2>
          <ul>
            @for (moderator of overview.moderators; track moderator.name) {
              <li>
                <strong>{{ moderator.name }}</strong>
                @if (moderator.isMe) {
                  <span i18n="@@staff-queue.overview.me"> (Вие)</span>
                }
                <ul class="cases">
                  @for (held of moderator.cases; track held.number) {
                    <li>
                      <a [routerLink]="['/staff/review', held.number]" class="code-text">{{ held.number }}</a>
                      <ng-container i18n="@@staff-queue.overview.since"> от {{ timeOf(held.since) }}</ng-container>
                    </li>
                  }
                </ul>
              </li>
            }
          </ul>
        </div>
      }
    }
  `,
  styleUrl: './queue-overview.css',
})
export class QueueOverview {
  private readonly language = injectLanguage();
  // What can't be had is left out; the queue itself says what is wrong.
  private readonly resource = httpResource<Overview>(() => '/api/v1/moderation/queue/overview');
  protected readonly overview = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly timeOf = clockTime;
  protected readonly median = computed(() => {
    const hours = this.overview()?.medianWaitingHours ?? null;
    if (hours === null) return $localize`:@@staff-queue.overview.no-median:За последните 30 дни още няма решения.`;
    return $localize`:@@staff-queue.overview.median:Половината случаи от последните 30 дни чакаха решение най-много ${workingTime(hours, this.language)}:time:.`;
  });

  reload(): void {
    this.resource.reload();
  }
}
