import { Component, computed, DestroyRef, effect, inject, input, untracked, ViewEncapsulation } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { Schemas } from '../../../core/api/contract';
import { LocalDate } from '../../../core/i18n/dates';
import { StatusBadge } from '../../../ui/status-badge';
import { troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { eventLabels, faultLabels } from './program-words';

type Delivery = Schemas['DeliveryDto'];

/** Milliseconds between two looks while something waits, and how often it is looked at most. */
const PAUSE = 2_000;
const LOOKS = 10;

/** What was sent to one address in the last 30 days, and how it went. */
@Component({
  selector: 'app-delivery-log',
  imports: [LocalDate, MatButtonModule, MoreButton, StatusBadge, TroubleNotice],
  templateUrl: './delivery-log.html',
  encapsulation: ViewEncapsulation.None,
})
export class DeliveryLog {
  readonly api = input.required<string>();
  /** grows when the log is to be looked at again */
  readonly looks = input(0);

  protected readonly list = pagedList<Delivery, Schemas['DeliveryListDto']>(
    () => `${this.api()}/deliveries`,
    () => ({}),
    ({ deliveries }) => deliveries,
  );
  protected readonly answerLabel = $localize`:@@staff-programs.log.answer:Начало на отговора`;
  protected readonly trouble = computed(() => (this.list.error() === undefined ? null : troubleOf(this.list.error())));
  protected readonly rows = computed(() => this.list.items().map((delivery) => ({ ...delivery, ...wordsOf(delivery) })));
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      if (this.looks() > 0) untracked(() => this.watch(LOOKS));
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** A test is on its way for a few seconds. */
  private watch(left: number): void {
    clearTimeout(this.timer);
    this.list.reload();
    if (left > 0)
      this.timer = setTimeout(() => {
        if (left === LOOKS || this.list.items().some(({ attempts }) => attempts === 0)) this.watch(left - 1);
      }, PAUSE);
  }
}

function wordsOf({ event, outcome, attempts, status, fault }: Delivery) {
  const answer = fault === null ? (status === null ? '' : answerOf(status)) : faultLabels[fault];
  const told = { title: eventLabels[event], answer };
  if (outcome === 'delivered')
    return { ...told, look: { text: $localize`:@@staff-programs.log.taken:Прието`, tone: 'success', icon: 'check' } as const };
  if (outcome === 'failed')
    return { ...told, look: { text: $localize`:@@staff-programs.log.failed:Не е прието`, tone: 'danger', icon: 'close' } as const };
  return attempts === 0
    ? { ...told, look: { text: $localize`:@@staff-programs.log.waits:Чака`, tone: 'neutral', icon: 'clock' } as const }
    : { ...told, look: { text: $localize`:@@staff-programs.log.again:Ще опитаме пак`, tone: 'warning', icon: 'clock' } as const };
}

const answerOf = (status: number): string => $localize`:@@staff-programs.log.status:Отговор ${status}:status:`;
