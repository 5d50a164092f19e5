import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import { injectDateFormat } from '../../../../core/i18n/dates';
import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { adoptingBodyLabels, consultationLooks } from '../../../../core/labels/consultation-labels';
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
import { injectConsultationRecord } from './consultation-record';

/** One consultation with its draft act, and the next step of it. */
@Component({
  selector: 'app-consultation-overview',
  imports: [EmptyState, ListState, MatButtonModule, MissingRecord, PageHeading, RouterLink, StatusBadge, TroubleNotice],
  templateUrl: './consultation-overview.html',
})
export class ConsultationOverview {
  readonly slug = input.required<string>();

  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly confirm = injectConfirm();
  private readonly announcer = inject(Announcer);
  private readonly busy = new Busy();
  protected readonly found = injectConsultationRecord(this.slug);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly bodies = adoptingBodyLabels;
  /** Another application: a plain link, and no route of this one. */
  protected readonly publicPage = computed(() => `/${this.language}/consultations/${this.slug()}`);
  protected readonly look = computed(() => consultationLooks[this.found.consultation()?.status ?? 'draft']);
  protected readonly facts = computed(() => {
    const consultation = this.found.consultation();
    if (consultation === null) return '';
    const days = [consultation.opensOn, consultation.closesOn].map((day) => this.date(day, 'short')).join(' – ');
    return `${localizedText(this.language, consultation.department, 'name')} · ${days}`;
  });

  constructor() {
    const setTitle = injectPageTitle();
    effect(() => {
      const consultation = this.found.consultation();
      if (consultation !== null) setTitle(consultation.titleBg);
    });
  }

  protected publish(): Promise<void> {
    return this.busy.run(async () => {
      this.trouble.set(null);
      const isSure = await this.confirm({
        heading: $localize`:@@staff-consultations.publish-question:Да публикуваме ли проекта?`,
        follows: [
          $localize`:@@staff-consultations.publish-1:Всички виждат проекта, мотивите и срока.`,
          $localize`:@@staff-consultations.publish-2:Предложения се приемат от първия до края на последния ден.`,
          $localize`:@@staff-consultations.publish-3:Текстът и срокът повече не се променят.`,
        ],
        confirm: $localize`:@@staff-policies.publish:Публикувай`,
      });
      if (!isSure) return;
      try {
        await this.found.post('/publish', {});
        this.announcer.say($localize`:@@staff-consultations.publish-said:Консултацията е публикувана.`);
      } catch (error) {
        this.trouble.set(troubleOf(error));
      }
      this.found.resource.reload();
    });
  }
}
