import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import type { AnswerTemplate, CaseFile } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { SiteDirectory } from '../../../core/site/site-directory';
import { ChoiceField } from '../desk-form/choice-field';
import { AnswerWrites } from './answer-writes';
import { filledTemplate, fittingTemplates } from './template-places';

/** Puts a text of the department into the answer; the places that nobody knows stay in braces, and have to be filled in before publishing. */
@Component({
  selector: 'app-template-picker',
  imports: [ChoiceField, MatButtonModule, RouterLink],
  template: `
    @if (fitting().length > 0) {
      <div class="row">
        <app-choice-field
          label="Шаблон"
          i18n-label="@@staff-answer.template.label"
          hint="Вмъква се там, където пишете."
          i18n-hint="@@staff-answer.template.hint"
          [choices]="choices()"
          empty="Изберете текст"
          i18n-empty="@@staff-answer.template.empty"
          [(value)]="chosen"
        />
        <button type="button" matButton="outlined" [disabled]="chosen() === ''" (click)="put()" i18n="@@staff-answer.template.insert">
          Вмъкни
        </button>
      </div>
    }
    <p class="desk-hint">
      <a routerLink="/staff/answer-templates" i18n="@@staff-answer.template.keep">Шаблони за отговори</a>
    </p>
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3);
      align-items: end;
    }
    app-choice-field {
      flex: 1 1 16rem;
      min-width: 0;
    }
  `,
})
export class TemplatePicker {
  readonly file = input.required<CaseFile>();
  readonly outcome = input.required<string>();
  readonly insert = output<string>();

  private readonly directory = inject(SiteDirectory);
  private readonly date = injectDateFormat();
  private readonly templates = signal<readonly AnswerTemplate[]>([]);
  protected readonly chosen = signal('');
  protected readonly fitting = computed(() => fittingTemplates(this.templates(), this.file(), this.outcome()));
  protected readonly choices = computed(() => this.fitting().map(({ id, name }) => ({ value: id, label: name })));

  constructor() {
    // Without them an answer is written from the beginning.
    inject(AnswerWrites)
      .templates()
      .then(
        (templates) => this.templates.set(templates),
        () => undefined,
      );
  }

  protected put(): void {
    const template = this.fitting().find(({ id }) => id === this.chosen());
    if (template === undefined) return;
    const { number, receivedAt, decideBy, department } = this.file();
    this.insert.emit(
      filledTemplate(template.text, {
        number,
        received_on: this.date(receivedAt),
        date: this.date(new Date().toISOString()),
        department: department === null ? null : this.directory.departmentName(department),
        decide_by: decideBy === null ? null : this.date(decideBy),
      }),
    );
    this.chosen.set('');
  }
}
