import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';

import type { CaseFile } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { lateWords } from '../../../core/labels/late-words';
import { Icon, type IconName } from '../../../ui/icon';
import { StatusBadge } from '../../../ui/status-badge';
import type { Tone } from '../../../ui/tone';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Faults, focusFirstFault, refusalOf, type Trouble, troubleOf } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { todayInSofia } from '../lists/due';
import { type DeliveryState, ForwardingApi, type ForwardingDelivery, type ForwardingSheet } from './forwarding-api';
import { deliveryLabels, disclosureLabels } from './forwarding-words';

const LOOKS: Record<DeliveryState, { tone: Tone; icon: IconName }> = {
  waiting: { tone: 'neutral', icon: 'clock' },
  retrying: { tone: 'warning', icon: 'clock' },
  accepted: { tone: 'success', icon: 'check' },
  refused: { tone: 'danger', icon: 'warning' },
  undelivered: { tone: 'danger', icon: 'warning' },
  on_paper: { tone: 'success', icon: 'check' },
};

/** Until when a case goes on to another authority, and what became of its letter once it went. */
@Component({
  selector: 'app-forwarding-panel',
  imports: [FormField, FormRoot, Icon, LineField, MatButtonModule, StatusBadge, TroubleNotice],
  templateUrl: './forwarding-panel.html',
  styleUrl: './forwarding-panel.css',
})
export class ForwardingPanel {
  readonly file = input.required<CaseFile>();

  private readonly api = inject(ForwardingApi);
  private readonly announcer = inject(Announcer);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);

  /** Read again with each version of the case: another file is another request, to the same address. */
  private readonly read = httpResource<ForwardingSheet>(() => {
    const { number } = this.file();
    return `/api/v1/moderation/${encodeURIComponent(number)}/forwarding`;
  });
  protected readonly sheet = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly standing = computed(() => this.sheet()?.forwarding ?? null);
  protected readonly authority = computed(() => {
    const authority = this.standing()?.authority;
    return authority === undefined ? '' : localizedText(this.language, authority, 'name');
  });
  protected readonly late = computed(() => lateWords(this.standing()?.lateDays ?? this.sheet()?.lateDays ?? null));
  protected readonly due = computed(() => this.day(this.standing()?.dueOn ?? this.sheet()?.dueOn ?? ''));
  protected readonly forwardedOn = computed(() => this.day(this.standing()?.forwardedOn ?? ''));
  protected readonly undoUntil = computed(() => {
    const until = this.standing()?.undoUntil ?? null;
    return until === null ? '' : this.date(until, 'moment');
  });
  protected readonly disclosed = computed(() => disclosureLabels[this.standing()?.disclosed ?? 'nothing']);
  protected readonly letterUrl = computed(() => this.api.letterUrl(this.file().number));
  protected readonly deliveries = computed(() =>
    (this.standing()?.deliveries ?? []).map((delivery) => ({
      ...delivery,
      label: deliveryLabels[delivery.state],
      ...LOOKS[delivery.state],
      lines: this.linesOf(delivery),
    })),
  );
  private readonly isUnderWay = computed(() =>
    (this.standing()?.deliveries ?? []).some(({ state }) => state === 'waiting' || state === 'retrying'),
  );
  protected readonly isFinal = computed(() => this.standing()?.undoUntil === null && this.standing()?.isWritable === true);
  /** Of the authority today; empty when it has none. */
  protected readonly address = computed(() => this.standing()?.authority.email ?? '');
  protected readonly maySendAgain = computed(() => this.isFinal() && !this.isUnderWay() && this.address() !== '');
  protected readonly needsPaper = computed(
    () => this.standing()?.authority.email === null && !this.deliveries().some(({ state }) => state === 'on_paper'),
  );

  private readonly paper = signal({ on: todayInSofia(new Date()), number: '' });
  protected readonly paperFields = form(
    this.paper,
    (path) => {
      required(path.on, { message: $localize`:@@staff-forwarding.paper.on-missing:Изберете деня.` });
      required(path.number, { message: $localize`:@@staff-forwarding.paper.number-missing:Напишете номера.` });
    },
    { submission: { action: () => this.notePaper(), onInvalid: focusFirstFault } },
  );

  protected async sendAgain(): Promise<void> {
    await this.busy.run(async () => {
      this.trouble.set(null);
      try {
        this.read.set(await this.api.sendAgain(this.file().number, this.address()));
        this.announcer.say($localize`:@@staff-forwarding.done.again:Писмото тръгва отново.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }

  private async notePaper(): Promise<Faults> {
    const { on, number } = this.paper();
    this.trouble.set(null);
    try {
      this.read.set(await this.api.noteOnPaper(this.file().number, { on, number: number.trim() }));
      this.announcer.say($localize`:@@staff-forwarding.done.paper:Отбелязано е, че писмото е изпратено на хартия.`);
      return undefined;
    } catch (error) {
      const { errors, trouble } = refusalOf(error, { '/on': this.paperFields.on, '/number': this.paperFields.number });
      this.trouble.set(trouble);
      return errors;
    }
  }

  private linesOf(delivery: ForwardingDelivery): string[] {
    const { recipient, endedAt, nextAttemptAt, messageId, smtpStatus, paperOn, paperNumber, attempts } = delivery;
    const to = recipient === null ? '' : $localize`:@@staff-forwarding.line.to:до ${recipient}:address:`;
    const when = endedAt === null ? '' : this.date(endedAt, 'moment');
    const code = smtpStatus === null ? '' : $localize`:@@staff-forwarding.line.code:отговор на сървъра: ${smtpStatus}:code:`;
    const again =
      nextAttemptAt === null ? '' : $localize`:@@staff-forwarding.line.next:следващ опит: ${this.date(nextAttemptAt, 'moment')}:when:`;
    const tries = attempts > 1 ? $localize`:@@staff-forwarding.line.attempts:опити: ${attempts}:count:` : '';
    if (paperOn !== null) return [$localize`:@@staff-forwarding.line.paper:на ${this.day(paperOn)}:day:, № ${paperNumber ?? ''}:number:`];
    const first = [to, when, code, again, tries].filter((part) => part !== '').join(' · ');
    return [first, messageId === null ? '' : `Message-ID: ${messageId}`].filter((line) => line !== '');
  }

  private day(date: string): string {
    return date === '' ? '' : this.date(date, 'short');
  }
}
