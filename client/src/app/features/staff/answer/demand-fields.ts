import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';

import { injectDateFormat } from '../../../core/i18n/dates';
import { SiteDirectory } from '../../../core/site/site-directory';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { ChoiceField } from '../desk-form/choice-field';
import { LineField } from '../desk-form/line-field';
import { LongTextField } from '../desk-form/long-text-field';
import { demandsOf, type TypedAnswer } from './typed-answer';

/** What the chosen outcome asks for besides the reasons: the law, what will be done by whom and when, or when it was done. */
@Component({
  selector: 'app-demand-fields',
  imports: [ChoiceField, FormField, LineField, LongTextField, MatButtonModule],
  template: `
    @if (demands().legalGround === 'required') {
      <app-line-field
        [formField]="fields().legalGround"
        label="Правно основание"
        i18n-label="@@staff-answer.ground.label"
        hint="Законът и членът, на които почива отказът. Например: чл. 99 от Закона за движението по пътищата."
        i18n-hint="@@staff-answer.ground.hint"
      />
    } @else {
      <app-line-field [formField]="fields().legalGround" label="Правно основание (по избор)" i18n-label="@@staff-answer.ground.optional" />
    }
    @if (demands().doneOn) {
      <app-line-field
        class="day"
        [formField]="fields().doneOn"
        type="date"
        label="На коя дата е направено"
        i18n-label="@@staff-answer.done.label"
        hint="Днес или по-рано."
        i18n-hint="@@staff-answer.done.hint"
      />
    }
    @if (demands().commitment !== 'never') {
      <fieldset class="promise">
        <legend class="desk-label">
          @if (demands().commitment === 'required') {
            <ng-container i18n="@@staff-answer.promise.legend">Какво поема общината</ng-container>
          } @else {
            <ng-container i18n="@@staff-answer.promise.legend-optional">Какво поема общината (по избор)</ng-container>
          }
        </legend>
        <p class="desk-hint" i18n="@@staff-answer.promise.hint">Чете се от всички и се следи. Посочва се отдел, а не човек.</p>
        <app-long-text-field
          [formField]="fields().commitmentWhat"
          label="Какво ще се направи"
          i18n-label="@@staff-answer.promise.what"
          [rows]="2"
          [limit]="500"
        />
        <app-choice-field
          [formField]="fields().commitmentDepartment"
          [choices]="departments()"
          empty="Изберете отдел"
          i18n-empty="@@staff-answer.promise.choose"
          label="Кой отговаря"
          i18n-label="@@staff-answer.promise.who"
        />
        <app-line-field
          class="day"
          [formField]="fields().commitmentDue"
          type="date"
          [earliest]="today()"
          label="До кога"
          i18n-label="@@staff-answer.promise.due"
        />
        @if (usual(); as day) {
          <p class="desk-hint">
            <ng-container i18n="@@staff-answer.promise.usual">По правило приетото се изпълнява до един месец (чл. 125 АПК).</ng-container>
            <button type="button" matButton (click)="fields().commitmentDue().value.set(usualDue())">
              <ng-container i18n="@@staff-answer.promise.take">Попълни</ng-container>&nbsp;{{ day }}
            </button>
          </p>
        }
      </fieldset>
    }
  `,
  styles: `
    .day {
      max-width: 20rem;
    }
    .promise {
      margin-block: var(--space-2) var(--space-4);
      padding: var(--space-3) var(--space-4) var(--space-2);
      border: 0;
      border-inline-start: 4px solid var(--brand);
      background: var(--sunken);
    }
    .promise legend {
      float: inline-start;
      width: 100%;
    }
    .promise legend + * {
      clear: both;
    }
  `,
})
export class DemandFields {
  readonly fields = input.required<FieldTree<TypedAnswer>>();
  readonly today = input.required<string>();
  /** the day until which what is accepted today is carried out as a rule; empty while it is not known */
  readonly usualDue = input.required<string>();

  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  protected readonly demands = computed(() => demandsOf(this.fields().outcome().value()));
  protected readonly departments = computed(() =>
    this.directory.departments().map((department) => ({ value: department.slug, label: localizedText(this.language, department, 'name') })),
  );
  protected readonly usual = computed(() =>
    this.usualDue() === '' || this.fields().commitmentDue().value() !== '' ? '' : this.date(this.usualDue()),
  );
}
