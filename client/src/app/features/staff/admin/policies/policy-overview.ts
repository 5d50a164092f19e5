import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import type { PolicyMeasure } from '../../../../core/api/contract';
import { injectDateFormat } from '../../../../core/i18n/dates';
import { formatDecimal, formatMoney } from '../../../../core/i18n/decimals';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { policyKindLabels } from '../../../../core/labels/policy-labels';
import { injectPageTitle } from '../../../../core/layout/page-title';
import { EmptyState } from '../../../../ui/empty-state';
import { PageHeading } from '../../../../ui/page-heading';
import { StatusBadge } from '../../../../ui/status-badge';
import { Announcer } from '../../desk-form/announcer';
import { Busy } from '../../desk-form/busy';
import { type Trouble, troubleOf } from '../../desk-form/form-problems';
import { TroubleNotice } from '../../desk-form/trouble-notice';
import { injectConfirm } from '../form/consequences-dialog';
import { ListState } from '../frame/list-state';
import { MissingRecord } from '../frame/missing-record';
import { injectPolicyRecord } from './policy-record';

/** One document with its measures, for whoever types it in. */
@Component({
  selector: 'app-policy-overview',
  imports: [EmptyState, ListState, MatButtonModule, MissingRecord, PageHeading, RouterLink, StatusBadge, TroubleNotice],
  templateUrl: './policy-overview.html',
  styleUrl: './policy-overview.css',
})
export class PolicyOverview {
  readonly slug = input.required<string>();

  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly confirm = injectConfirm();
  private readonly announcer = inject(Announcer);
  private readonly busy = new Busy();
  protected readonly found = injectPolicyRecord(this.slug);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly kinds = policyKindLabels;
  /** Another application: a plain link, and no route of this one. */
  protected readonly publicPage = computed(() => `/${this.language}/policies/${this.slug()}`);
  protected readonly facts = computed(() => {
    const policy = this.found.policy();
    if (policy === null) return '';
    const days = [policy.periodFrom, policy.periodTo].map((day) => this.date(day, 'short')).join(' – ');
    return `${policy.actNumber} · ${this.date(policy.actDate, 'short')} · ${days}`;
  });
  protected readonly rows = computed(() => (this.found.policy()?.measures ?? []).map((measure) => this.rowOf(measure)));

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const policy = this.found.policy();
      if (policy !== null) setTitle(policy.titleBg);
    });
  }

  protected publish(): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      const isSure = await this.confirm({
        heading: $localize`:@@staff-policies.publish-question:Да публикуваме ли документа?`,
        follows: [
          $localize`:@@staff-policies.publish-1:Всички виждат документа, мерките и показателите му.`,
          $localize`:@@staff-policies.publish-2:Отделите могат да записват стойности.`,
          $localize`:@@staff-policies.publish-3:Документът не може да стане пак чернова.`,
        ],
        confirm: $localize`:@@staff-policies.publish:Публикувай`,
      });
      if (!isSure) return;
      try {
        await this.found.post('/publish', {});
        this.announcer.say($localize`:@@staff-policies.publish-said:Документът е публикуван.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
      this.found.resource.reload();
    });
  }

  private rowOf({ code, level, title, department, dueOn, budget, indicators }: PolicyMeasure) {
    const parts = [
      localizedText(this.language, department, 'name'),
      ...(dueOn === null ? [] : [this.date(dueOn, 'short')]),
      ...(budget === null ? [] : [formatMoney(budget, this.language)]),
    ];
    return {
      ...{ code, level, title, facts: parts.join(' · ') },
      indicators: indicators.map(({ id, name, unit, target }) => ({
        id,
        name,
        aim: `${formatDecimal(target.value, this.language)} ${unit}`,
      })),
    };
  }
}
