import { Component, inject, input } from '@angular/core';

import type { CaseDecision, Language, ModerationAct } from '../../core/api/contract';
import { LocalDate } from '../../core/i18n/dates';
import { ReasonDirectory } from '../../core/reasons/reason-directory';

/** The first two are among moderators, and no author is told of them. */
const acts: Record<ModerationAct, string> = {
  publish: $localize`:@@case.decision.publish:Публикува текста Ви`,
  publish_redacted: $localize`:@@case.decision.publish-redacted:Публикува текста Ви със скрити части`,
  reject: $localize`:@@case.decision.reject:Не публикува текста Ви`,
  propose_reject: '',
  dispute_reject: '',
  uphold_appeal: $localize`:@@case.decision.uphold:След обжалването остави решението в сила`,
  overturn_appeal: $localize`:@@case.decision.overturn:След обжалването отмени решението и публикува текста Ви`,
  route: $localize`:@@case.decision.route:Възложи случая на отдел`,
  forward: $localize`:@@case.decision.forward:Препрати случая на друг орган`,
  merge: $localize`:@@case.decision.merge:Обедини случая с друг`,
  unmerge: $localize`:@@case.decision.unmerge:Раздели случая от другия`,
  close: $localize`:@@case.decision.close:Приключи случая`,
  reopen: $localize`:@@case.decision.reopen:Отвори случая отново`,
};

/** What the moderator decided, each with its reason. */
@Component({
  selector: 'app-case-decisions',
  imports: [LocalDate],
  template: `
    <ol class="decisions">
      @for (decision of decisions(); track $index) {
        <li>
          <p class="decision-act">{{ acts[decision.decision] }}</p>
          <p class="moment-when">
            <time [attr.datetime]="decision.at">{{ decision.at | localDate: 'moment' }}</time>
          </p>
          @if (decision.reasonCode; as code) {
            <p><span i18n="@@case.decision.reason">Причина:</span> {{ reasons.label(code, decision.at) }}</p>
          }
          @if (decision.note) {
            <p class="plain-text" [attr.lang]="language()">{{ decision.note }}</p>
          }
        </li>
      }
    </ol>
  `,
})
export class CaseDecisions {
  readonly decisions = input.required<readonly CaseDecision[]>();
  /** of the case, in which the moderator writes to its author */
  readonly language = input.required<Language>();
  protected readonly acts = acts;
  protected readonly reasons = inject(ReasonDirectory);
}
