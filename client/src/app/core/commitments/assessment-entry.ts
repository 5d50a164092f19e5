import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PublicAssessment } from '../api/contract';
import { Citation } from '../../ui/citation';
import { EvidenceList } from '../../ui/evidence-list';
import { Icon } from '../../ui/icon';
import { civilDateOf, LocalDate } from '../i18n/dates';
import { injectLanguage } from '../i18n/language';
import { confidenceLabels, methodLabels, stepLabels } from '../labels/step-labels';
import { entryAnchor, injectEntryWords } from './entry-words';
import { RedactionNotice } from './redaction-notice';

/** What a monitor found on a day, how, and how sure it is; under it the reply of the municipality, or until when it may reply. */
@Component({
  selector: 'app-assessment-entry',
  imports: [Citation, EvidenceList, Icon, LocalDate, RedactionNotice, RouterLink],
  template: `
    @let it = shown();
    <article class="entry entry--monitor" [id]="it.anchor" [attr.aria-labelledby]="it.anchor + '-voice'">
      <h3 class="entry-voice" [id]="it.anchor + '-voice'">
        <z-icon name="eye" /><span i18n="@@layout.entry.assessed">Наблюдател оценява: {{ it.step }}</span>
      </h3>
      <p class="entry-who">
        <time [attr.datetime]="assessment().on">{{ assessment().on | localDate }}</time> ·
        <a [routerLink]="['/monitors', assessment().organisation.slug]" [attr.lang]="it.monitor.language">{{ it.monitor.text }}</a>
      </p>
      @if (about(); as subject) {
        <p class="entry-about">
          <a [routerLink]="['/commitments', assessment().commitment]" [fragment]="it.anchor" [attr.lang]="foreign">{{ subject }}</a>
        </p>
      }
      <p class="entry-text" [attr.lang]="foreign">{{ assessment().text }}</p>
      <app-redaction-notice [redaction]="assessment().redaction" />
      <p class="entry-how">{{ it.how }}</p>
      <z-evidence-list [items]="assessment().evidence" [textLanguage]="foreign" />
      @if (assessment().reply; as reply) {
        <section class="entry entry--reply" [attr.aria-labelledby]="it.anchor + '-reply'">
          <h4 class="entry-voice" [id]="it.anchor + '-reply'">
            <z-icon name="answer" /><span i18n="@@layout.entry.replied">Отговор на общината</span>
          </h4>
          <p class="entry-who">
            <time [attr.datetime]="reply.on">{{ reply.on | localDate }}</time> ·
            <span [attr.lang]="foreign">{{ it.replySignature }}</span>
          </p>
          <p class="entry-text" [attr.lang]="foreign">{{ reply.text }}</p>
          <app-redaction-notice [redaction]="reply.redaction" />
        </section>
      } @else if (it.mayReply) {
        <p class="entry-reply-until" i18n="@@layout.entry.reply-until">
          Общината има право на отговор до {{ assessment().replyUntil | localDate }}
        </p>
      } @else {
        <p class="entry-reply-until" i18n="@@layout.entry.no-reply">
          Общината не използва правото си на отговор до {{ assessment().replyUntil | localDate }}
        </p>
      }
      <z-citation [cited]="it.cited" />
    </article>
  `,
})
export class AssessmentEntry {
  readonly assessment = input.required<PublicAssessment>();
  /** what was assessed, where the page is not about that already */
  readonly about = input('');

  private readonly words = injectEntryWords();
  private readonly today = civilDateOf(new Date());
  protected readonly foreign = injectLanguage() === 'bg' ? null : 'bg';
  protected readonly shown = computed(() => {
    const assessment = this.assessment();
    const { id, step, organisation, method, confidence, reply, replyUntil } = assessment;
    return {
      anchor: entryAnchor(id),
      step: stepLabels[step],
      monitor: this.words.monitor(organisation),
      how: $localize`:@@layout.entry.how:Как: ${methodLabels[method]}:method:, ${confidenceLabels[confidence]}:confidence:`,
      replySignature: reply === null ? '' : this.words.signature(reply),
      mayReply: this.today <= replyUntil,
      cited: this.words.citeAssessment(assessment),
    };
  });
}
