import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import type { ModeratedProposal, Schemas } from '../../../core/api/contract';
import { ifMatch } from '../../../core/http/versions';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { injectAsk } from '../desk-form/action-dialog';
import { Announcer } from '../desk-form/announcer';
import { Busy } from '../desk-form/busy';
import { type Trouble, troubleOf } from '../desk-form/form-problems';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { RedactableText } from '../redaction/redactable-text';
import { RedactionSketch } from '../redaction/redacting';
import { startOfWork } from './proposal-work';

const api = '/api/v1/consultation-proposals';

const undecidedPlaces: Trouble = {
  heading: $localize`:@@staff-consultations.queue.places:Първо решете за отбелязаните места`,
  text: $localize`:@@staff-consultations.queue.places-text:Може да са лични данни. Заличете всяко или го оставете видимо.`,
};

/**
 * One proposal for a moderator: what looks like personal data is marked, can be covered, and the rest is published or refused as a whole. Of a
 * public one more can be covered.
 */
@Component({
  selector: 'app-proposal-review',
  imports: [MatButtonModule, RedactableText, TroubleNotice],
  templateUrl: './proposal-review.html',
})
export class ProposalReview {
  readonly proposal = input.required<ModeratedProposal>();
  /** it was published or refused, or somebody else was faster */
  readonly done = output();

  private readonly http = inject(HttpClient);
  private readonly ask = injectAsk();
  private readonly announcer = inject(Announcer);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly busy = new Busy();
  protected readonly isBusy = this.busy.isBusy;
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly coverName = linkedSignal({ source: () => this.proposal().id, computation: () => this.proposal().coverName });
  private readonly version = computed(() => `${this.proposal().id} ${this.proposal().version}`);
  /** Begun anew with another version alone: the list is read again while somebody works. */
  protected readonly redacting = linkedSignal({
    source: this.version,
    computation: () =>
      new RedactionSketch(
        untracked(() => startOfWork(this.proposal())),
        computed(() => ({ title: [], text: this.proposal().personalData })),
      ),
  });
  protected readonly isPublic = computed(() => this.proposal().state === 'published');
  protected readonly texts = computed(() => ({ title: '', text: this.proposal().text }));
  protected readonly headingId = computed(() => `proposal-${this.proposal().id}`);
  protected readonly received = computed(() => this.date(this.proposal().receivedAt, 'moment'));
  protected readonly about = computed(() => this.proposal().articleNumber ?? $localize`:@@staff-consultations.whole:целия проект`);

  protected publish(): Promise<void> {
    const { id, version } = this.proposal();
    const body = { redactions: this.redacting().work().redactions.text, coverName: this.coverName() };
    if (this.redacting().openCount() > 0) {
      this.trouble.set(undecidedPlaces);
      return Promise.resolve();
    }
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await firstValueFrom(this.http.post(`${api}/${id}/publish`, body, { headers: ifMatch(version) }));
        this.announcer.say(
          this.isPublic()
            ? $localize`:@@staff-consultations.queue.covered:Записано е. Скритото вече не се вижда на страницата.`
            : $localize`:@@staff-consultations.queue.published:Предложението е публикувано.`,
        );
        this.done.emit();
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
    });
  }

  protected refuse(): Promise<void> {
    const { id, version } = this.proposal();
    return this.busy.run(async () => {
      const reasons = await firstValueFrom(this.http.get<Schemas['ReasonChoiceList']>('/api/v1/reasons/choices'));
      const isDone = await this.ask({
        key: `proposal ${id} refuse`,
        heading: $localize`:@@staff-consultations.refuse.heading:Не публикувай предложението`,
        explanation: $localize`:@@staff-consultations.refuse.lead:На страницата остава само броят на непубликуваните по всяка причина.`,
        choice: {
          pointer: '/reasonCode',
          label: $localize`:@@staff-desk.reject.reason:Причина`,
          empty: $localize`:@@staff-desk.choose:Изберете`,
          missing: $localize`:@@staff-desk.reject.reason-missing:Изберете причина.`,
          choices: reasons.items.map((reason) => ({ value: reason.code, label: localizedText(this.language, reason, 'label') })),
        },
        confirm: $localize`:@@staff-consultations.refuse:Не публикувай`,
        isDangerous: true,
        send: async ({ choice }) => {
          await firstValueFrom(this.http.post(`${api}/${id}/refuse`, { reasonCode: choice }, { headers: ifMatch(version) }));
        },
      });
      if (isDone) this.done.emit();
    });
  }
}
