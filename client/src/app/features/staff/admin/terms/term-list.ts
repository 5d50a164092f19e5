import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { StatutoryEvent, TermOfLaw } from '../../../../core/api/contract';
import { injectDateFormat } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { kindLabels } from '../../../../core/labels/kind-labels';
import { termEventLabels, termStartLabels } from '../../../../core/labels/term-event-labels';
import { Icon, type IconName } from '../../../../ui/icon';
import { Notice } from '../../../../ui/notice';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import type { Tone } from '../../../../ui/tone';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { injectConfirm } from '../form/consequences-dialog';
import { ListState } from '../frame/list-state';
import { adminApi, type ListOf } from '../records';

const standings: Record<TermOfLaw['standing'], { text: string; tone: Tone; icon: IconName }> = {
  holds: { text: $localize`:@@staff-deadline.terms.holds:Важи`, tone: 'success', icon: 'check' },
  planned: { text: $localize`:@@staff-deadline.terms.planned:Предстои`, tone: 'info', icon: 'clock' },
  past: { text: $localize`:@@staff-deadline.terms.past:Вече не важи`, tone: 'neutral', icon: 'lock' },
  withdrawn: { text: $localize`:@@staff-deadline.terms.withdrawn:Оттеглен`, tone: 'neutral', icon: 'close' },
};

/** Events that the law may leave without a term. */
const optional: ReadonlySet<StatutoryEvent> = new Set(['extend_to', 'extend_by']);

/** The terms of law and of the house by what they are for, with those that held before and those that are to come. */
@Component({
  selector: 'app-term-list',
  imports: [Icon, ListState, MatButtonModule, Notice, PageHeading, RouterLink, StatusBadge, TroubleNotice],
  templateUrl: './term-list.html',
})
export class TermList {
  private readonly http = inject(HttpClient);
  private readonly confirm = injectConfirm();
  private readonly announcer = inject(Announcer);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly busy = new Busy();
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly terms = httpResource<ListOf<TermOfLaw>>(() => `${adminApi}/statutory-terms`);
  protected readonly groups = computed(() => {
    const items = this.terms.hasValue() ? this.terms.value().items : [];
    return [...new Set(items.map(({ event }) => event))].map((event) => ({
      event,
      label: termEventLabels[event],
      from: termStartLabels[event],
      rows: items.filter((term) => term.event === event).map((term) => this.rowOf(term)),
    }));
  });

  protected end(term: TermOfLaw): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      const words = term.words[this.language];
      const isSure = await this.confirm({
        heading: $localize`:@@staff-deadline.terms.end-question:Да прекратим ли срока „${words}:term:“?`,
        follows:
          term.standing === 'planned'
            ? [$localize`:@@staff-deadline.terms.end-planned:Той никога няма да важи. Сегашният срок продължава.`]
            : [$localize`:@@staff-deadline.terms.end-holds:От утре удължаване няма. Вече удължените случаи не се променят.`],
        confirm: $localize`:@@staff-deadline.terms.end:Прекрати`,
        isDangerous: true,
      });
      if (!isSure) return;
      try {
        await firstValueFrom(this.http.post<TermOfLaw>(`${adminApi}/statutory-terms/${term.id}/end`, {}));
        this.announcer.say($localize`:@@staff-deadline.terms.ended:Срокът е прекратен.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
      this.terms.reload();
    });
  }

  private rowOf(term: TermOfLaw) {
    const { event, kind, words, standing } = term;
    return {
      term,
      kind: kindLabels[kind],
      words: words[this.language],
      basis: this.basisOf(term),
      standing: standings[standing],
      validity: this.validityOf(term),
      mayEnd: standing === 'planned' || (standing === 'holds' && optional.has(event)),
    };
  }

  private basisOf({ article, confirmed }: TermOfLaw): string {
    if (article === null) return $localize`:@@deadline.house-rule:правило на общината`;
    const name = article[this.language];
    return confirmed ? name : $localize`:@@deadline.unconfirmed:${name}:article: (да се потвърди)`;
  }

  private validityOf({ validFrom, validTo }: TermOfLaw): string {
    const from = validFrom === null ? '' : $localize`:@@staff-deadline.terms.from:от ${this.date(validFrom, 'short')}:date:`;
    const to = validTo === null ? '' : $localize`:@@staff-deadline.terms.to:до ${this.date(validTo, 'short')}:date:`;
    return [from, to].filter((part) => part !== '').join(' ');
  }
}
