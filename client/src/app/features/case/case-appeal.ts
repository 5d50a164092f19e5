import { Component, computed, input } from '@angular/core';

import type { PrivateAppeal, PrivateCase } from '../../core/api/contract';
import { fieldError, type FormResult, fieldValue } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectDateFormat, LocalDate } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { Details } from '../../ui/details';
import { SendOnce } from '../../ui/send-once';
import { StatusBadge } from '../../ui/status-badge';
import { TextArea } from '../../ui/text-area';
import type { IconName } from '../../ui/icon';
import type { Tone } from '../../ui/tone';

const deciders: Record<'moderator' | 'appeals', string> = {
  moderator: $localize`:@@case.appeal.moderator-decides:Решава друг модератор, а не този, който е решил първи.`,
  appeals: $localize`:@@case.appeal.other-decides:Няма друг модератор. Решава човек, определен от общината за обжалвания.`,
};

/** The appeal against the decision to withhold the text: how to make one, and what became of it. */
@Component({
  selector: 'app-case-appeal',
  imports: [Details, LocalDate, RequestKey, SendOnce, StatusBadge, TextArea],
  templateUrl: './case-appeal.html',
})
export class CaseAppeal {
  readonly own = input.required<PrivateCase>();
  /** the form that failed, if one did; a part that appears late can't ask for it itself */
  readonly form = input.required<FormResult | null>();

  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly typed = computed(() => fieldValue(this.form(), 'appeal'));
  protected readonly error = computed(() => fieldError(this.form(), 'appeal'));
  protected readonly isOpen = computed(() => this.form()?.values['appeal'] !== undefined);
  protected readonly action = computed(() => `/${this.language}/case/${this.own().number}/appeal`);
  protected readonly lastDay = computed(() => {
    const by = this.own().appealBy;
    // A Bulgarian date ends in a full stop of its own.
    return by === null ? '' : this.date(by).replace(/\.$/, '');
  });
  protected readonly appeals = computed(() => this.own().appeals.map((appeal) => ({ ...appeal, ...stateOf(appeal) })));
}

function stateOf({ answer, decider }: PrivateAppeal): { state: string; tone: Tone; icon: IconName; next: string } {
  if (answer === null) {
    // Taken back with the whole case, it waits for nobody any more.
    return decider === null
      ? { state: $localize`:@@case.appeal.dropped:Отпаднало със случая`, tone: 'neutral', icon: 'close', next: '' }
      : { state: $localize`:@@case.appeal.open:Получено, чака решение`, tone: 'warning', icon: 'clock', next: deciders[decider] };
  }
  return answer.isOverturned
    ? {
        state: $localize`:@@case.appeal.overturned:Уважено`,
        tone: 'success',
        icon: 'check',
        next: $localize`:@@case.appeal.overturned-next:Първото решение е отменено и текстът е публикуван.`,
      }
    : {
        state: $localize`:@@case.appeal.upheld:Решението остава в сила`,
        tone: 'neutral',
        icon: 'eye-off',
        next: $localize`:@@case.appeal.upheld-next:Текстът остава непубликуван. Можете да подадете нов сигнал с друг текст.`,
      };
}
