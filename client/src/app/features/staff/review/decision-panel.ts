import { Component, computed, inject, input, linkedSignal, model, output, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';

import type { CaseAction, CaseFile } from '../../../core/api/contract';
import { SiteDirectory } from '../../../core/site/site-directory';
import { Icon } from '../../../ui/icon';
import { ChoiceField } from '../desk-form/choice-field';
import type { Trouble } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { isPastDepartments, mayGoToDepartment } from './routing';

/** What a moderator can do besides publishing and routing. */
export type FurtherAction = Extract<CaseAction, 'forward' | 'merge' | 'unmerge' | 'close' | 'reopen' | 'declare_conflict'>;

const furtherTexts: Record<FurtherAction, string> = {
  forward: $localize`:@@staff-desk.decide.forward:Препрати на друг орган…`,
  merge: $localize`:@@staff-desk.decide.merge:Обедини с друг случай…`,
  unmerge: $localize`:@@staff-desk.decide.unmerge:Раздели от другия случай…`,
  close: $localize`:@@staff-desk.decide.close:Приключи…`,
  reopen: $localize`:@@staff-desk.decide.reopen:Отвори отново…`,
  declare_conflict: $localize`:@@staff-desk.decide.conflict:Имам конфликт на интереси…`,
};

/** The decisions on a case, the likely one first: publish as it stands and send it to the department of its topic. */
@Component({
  selector: 'app-decision-panel',
  imports: [ChoiceField, Icon, LongTextField, MatButtonModule, MatMenuModule, TroubleNotice],
  templateUrl: './decision-panel.html',
  styleUrl: './decision-panel.css',
  host: { class: 'desk-panel' },
})
export class DecisionPanel {
  readonly file = input.required<CaseFile>();
  readonly isRedacted = input.required<boolean>();
  readonly isBusy = input.required<boolean>();
  readonly trouble = input.required<Trouble | null>();
  /** what the server said about the chosen department, such as a conflict of interest */
  readonly departmentFault = input('');
  readonly department = model.required<string>();
  readonly note = model.required<string>();

  readonly publish = output();
  readonly route = output();
  readonly reject = output();
  readonly further = output<FurtherAction>();

  private readonly directory = inject(SiteDirectory);
  private readonly departmentField = viewChild<ChoiceField>('departmentField');
  protected readonly noteLimit = textLimits.note.max;
  protected readonly isNoteOpen = linkedSignal({ source: () => this.file().number, computation: () => false });
  protected readonly mayPublish = computed(() => this.may('publish') || this.may('publish_redacted'));
  protected readonly mayRoute = computed(() => mayGoToDepartment(this.file()));
  protected readonly isPastDepartments = computed(() => isPastDepartments(this.file()));
  protected readonly mayForward = computed(() => this.may('forward'));
  protected readonly mayReject = computed(() => this.may('reject'));
  protected readonly furtherActions = computed(() =>
    (Object.keys(furtherTexts) as FurtherAction[])
      .filter((action) => this.may(action))
      .map((action) => ({ action, text: furtherTexts[action] })),
  );
  protected readonly departments = computed(() => {
    const about = this.file().about?.department ?? null;
    return this.directory.departments().map(({ slug }) => {
      const name = this.directory.departmentName(slug);
      return {
        value: slug,
        label: slug === about ? $localize`:@@staff-desk.decide.about-department:${name}:department: (сигналът е за него)` : name,
      };
    });
  });
  protected readonly departmentErrors = computed(() =>
    this.departmentFault() === '' ? [] : [{ kind: 'server', message: this.departmentFault() }],
  );
  protected readonly isRouting = computed(
    () => this.mayRoute() && this.department() !== '' && this.department() !== this.file().department,
  );
  protected readonly publishText = computed(() => {
    if (this.isRedacted()) {
      return this.isRouting()
        ? $localize`:@@staff-desk.decide.publish-redacted-route:Публикувай заличено и насочи`
        : $localize`:@@staff-desk.decide.publish-redacted:Публикувай заличено`;
    }
    return this.isRouting()
      ? $localize`:@@staff-desk.decide.publish-route:Публикувай и насочи`
      : $localize`:@@staff-desk.decide.publish:Публикувай`;
  });

  focusDepartment(): void {
    this.departmentField()?.focus();
  }

  private may(action: CaseAction): boolean {
    return this.file().allowed.includes(action);
  }
}
