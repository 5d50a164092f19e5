import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { injectDateFormat } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { termWords } from '../../../../core/labels/term-words';
import { Icon } from '../../../../ui/icon';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { ListState } from '../frame/list-state';
import { adminApi, type ListOf, type RetentionTerm } from '../records';
import { retentionRules, ruleExplanations, ruleLabels } from './rule-labels';
import { termLooks } from './term-looks';

/** How long what people send is kept: the terms in force, those to come, and those that were. */
@Component({
  selector: 'app-retention-page',
  imports: [Icon, ListState, MatButtonModule, PageHeading, RouterLink, StatusBadge, TroubleNotice],
  templateUrl: './retention-page.html',
  styleUrl: './retention-page.css',
})
export class RetentionPage {
  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly busy = new Busy();
  protected readonly looks = termLooks;
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly terms = httpResource<ListOf<RetentionTerm>>(() => `${adminApi}/retention-terms`);
  protected readonly rules = computed(() => {
    const items = this.terms.hasValue() ? this.terms.value().items : [];
    return retentionRules.map((rule) => ({
      rule,
      name: ruleLabels[rule],
      explanation: ruleExplanations[rule],
      // What is to come stands first.
      terms: items.filter((term) => term.rule === rule).reverse(),
    }));
  });

  protected lengthOf({ months }: RetentionTerm): string {
    return termWords(months, this.language);
  }

  protected daysOf({ validFrom, validTo }: RetentionTerm): string {
    const [from, to] = [validFrom, validTo].map((day) => (day === null ? '' : this.date(day)));
    if (from && to) return $localize`:@@staff-admin.retention.from-to:От ${from}:from: до ${to}:to:`;
    if (from) return $localize`:@@staff-admin.retention.from:От ${from}:from:`;
    return to ? $localize`:@@staff-admin.retention.to:До ${to}:to:` : $localize`:@@staff-admin.retention.always:От самото начало`;
  }

  protected basisOf(term: RetentionTerm): string {
    return localizedText(this.language, term, 'basis');
  }

  protected takeBack(term: RetentionTerm): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      try {
        await firstValueFrom(this.http.delete(`${adminApi}/retention-terms/${term.id}`));
        this.announcer.say($localize`:@@staff-admin.retention.taken-back:Срокът е отменен. Остава този, който важи сега.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
      this.terms.reload();
    });
  }
}
