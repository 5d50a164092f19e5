import { Component, computed, inject, signal } from '@angular/core';

import type { Office } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';
import { officeLabels } from '../../core/labels/office-labels';
import { SiteDirectory } from '../../core/site/site-directory';
import { Notice } from '../../ui/notice';
import { SelectField } from '../../ui/select-field';
import { SendOnce } from '../../ui/send-once';
import { TextField } from '../../ui/text-field';
import { DayField } from './day-field';
import { withSaved } from './select-options';
import { StepActions } from './step-actions';
import { StepFrame } from './step-frame';
import { StepPage } from './step-page';

/** Without the head of a department, whom the choice of the department names. */
const offices: readonly Office[] = ['mayor', 'deputy_mayor', 'secretary', 'councillor', 'employee'];

/** Whom a signal is about, so that it never reaches that person for a decision (АПК чл. 113-115), and when it happened. */
@Component({
  selector: 'app-about-step',
  imports: [DayField, Notice, SelectField, SendOnce, StepActions, StepFrame, TextField],
  template: `
    <app-step-frame [page]="this">
      <ng-template>
        <z-notice icon="shield" heading="Вижда го само модераторът" i18n-heading="@@submit.about.private">
          <p i18n="@@submit.about.private-text">
            Не се публикува. Трябва ни, за да не стигне сигналът за решение при човека, за когото е. Всичко тук е по желание.
          </p>
        </z-notice>
        <form method="post" novalidate [action]="action()" zSendOnce>
          <z-select-field
            name="about.department"
            label="Отдел"
            i18n-label="@@submit.about.department"
            placeholder="Не знам или не е за отдел"
            i18n-placeholder="@@submit.about.no-department"
            [options]="departments()"
            [value]="department()"
            [error]="error('about.department')"
          />
          <z-select-field
            name="about.office"
            label="Длъжност"
            i18n-label="@@submit.about.office"
            placeholder="Не знам или не е за човек"
            i18n-placeholder="@@submit.about.no-office"
            [options]="offices"
            [value]="value('about.office', saved()?.about?.office)"
            [error]="error('about.office')"
          />
          <z-text-field
            name="about.name"
            label="Име, ако го знаете"
            i18n-label="@@submit.about.name"
            autocomplete="off"
            [maxlength]="240"
            [value]="value('about.name', saved()?.about?.name)"
            [error]="error('about.name')"
          />
          <app-day-field
            name="occurredOn"
            label="Кога се случи?"
            i18n-label="@@submit.about.day"
            hint="Например 14 3 2026. Ако не помните деня, оставете полетата празни."
            i18n-hint="@@submit.about.day-hint"
            [day]="value('occurredOn.day', day().day)"
            [month]="value('occurredOn.month', day().month)"
            [year]="value('occurredOn.year', day().year)"
            [error]="error('occurredOn')"
          />
          <p class="hint" i18n="@@submit.about.two-years">
            За нарушение отпреди повече от две години общината не е длъжна да решава (чл. 111, ал. 4 от АПК). Пак можете да го изпратите.
          </p>
          <app-step-actions [page]="this" />
        </form>
      </ng-template>
    </app-step-frame>
  `,
})
export class AboutStep extends StepPage {
  override readonly step = 'about';
  override readonly heading = signal($localize`:@@submit.about.heading:За кого е сигналът?`);

  private readonly pageLanguage = injectLanguage();
  private readonly directory = inject(SiteDirectory);
  protected readonly department = computed(() => this.value('about.department', this.saved()?.about?.department));
  protected readonly departments = computed(() =>
    withSaved(
      this.directory.departments().map((each) => ({ value: each.slug, label: localizedText(this.pageLanguage, each, 'name') })),
      this.department(),
    ),
  );
  protected readonly offices = offices.map((office) => ({ value: office, label: officeLabels[office] }));
  protected readonly day = computed(() => {
    const [year, month, day] = (this.saved()?.occurredOn ?? '').split('-').map((part) => part.replace(/^0/, ''));
    return { day: day ?? '', month: month ?? '', year: year ?? '' };
  });
}
