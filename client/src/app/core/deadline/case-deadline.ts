import { Component, computed, inject, input } from '@angular/core';

import { Details } from '../../ui/details';
import { Icon, type IconName } from '../../ui/icon';
import { StatusBadge } from '../../ui/status-badge';
import type { Tone } from '../../ui/tone';
import type { CaseDeadline as Deadline, DeadlineState } from '../api/contract';
import { injectDateFormat } from '../i18n/dates';
import { injectLanguage } from '../i18n/language';
import { plural } from '../i18n/numbers';
import { SiteDirectory } from '../site/site-directory';
import { earlierText, extensionLines, waitingText } from './deadline-lines';

const looks: Record<DeadlineState, { icon: IconName; tone: Tone }> = {
  none: { icon: 'info', tone: 'neutral' },
  running: { icon: 'calendar', tone: 'info' },
  met: { icon: 'check', tone: 'success' },
  overdue: { icon: 'warning', tone: 'danger' },
  stopped: { icon: 'close', tone: 'neutral' },
};

/** The clock of a case: the day first, then what is left or how late it is, and under it how that was counted and moved. */
@Component({
  selector: 'app-case-deadline',
  imports: [Details, Icon, StatusBadge],
  templateUrl: './case-deadline.html',
  host: { class: 'deadline', '[attr.data-tone]': 'look().tone' },
})
export class CaseDeadline {
  readonly deadline = input.required<Deadline>();
  /** how the computation is shown: closed, for those who want it, or open */
  readonly isOpen = input(false);

  protected readonly rules = `/${injectLanguage()}/work-calendar#terms-heading`;
  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();

  protected readonly look = computed(() => looks[this.deadline().state]);
  protected readonly day = computed(() => {
    const { dueOn } = this.deadline();
    return dueOn === null ? null : { on: dueOn, words: this.date(dueOn) };
  });
  protected readonly standing = computed(() => this.standingOf(this.deadline()));
  /** A reason that says no more than the day and the badge is left out. */
  protected readonly reason = computed(() => {
    const { reason } = this.deadline();
    return reason.code === 'awaiting_answer' ? '' : reason.words[this.language];
  });
  protected readonly explanation = computed(() => this.deadline().explanation?.[this.language] ?? '');
  protected readonly extensions = computed(() => this.deadline().extensions.map((extension) => extensionLines(extension, this.date)));
  protected readonly earlier = computed(() => earlierText(this.deadline().earlier, this.date, this.language));
  protected readonly waiting = computed(() => this.clarifications(true));
  protected readonly waited = computed(() => this.clarifications(false));

  private standingOf({ state, daysLeft, overdueDays }: Deadline): string {
    switch (state) {
      case 'none':
        return $localize`:@@deadline.none:Без срок по закон`;
      case 'met':
        return $localize`:@@deadline.met:Отговорено в срок`;
      case 'stopped':
        return $localize`:@@deadline.stopped:Срокът е спрян`;
      case 'overdue':
        return plural(overdueDays, this.language, {
          one: $localize`:@@deadline.overdue-one:Просрочено с ${overdueDays}:days: ден`,
          other: $localize`:@@deadline.overdue-other:Просрочено с ${overdueDays}:days: дни`,
        });
      case 'running':
        return this.leftOf(daysLeft ?? 0);
    }
  }

  private leftOf(days: number): string {
    if (days === 0) return $localize`:@@deadline.today:Изтича днес`;
    return plural(days, this.language, {
      one: $localize`:@@deadline.left-one:Остава ${days}:days: ден`,
      other: $localize`:@@deadline.left-other:Остават ${days}:days: дни`,
    });
  }

  private clarifications(isOpen: boolean): string[] {
    return this.deadline()
      .clarifications.filter(({ until }) => (until === null) === isOpen)
      .map((asked) => waitingText(asked, this.date, (slug) => this.directory.departmentName(slug)));
  }
}
