import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, type OnInit, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import type { AnswerTemplate, Outcome } from '../../../core/api/contract';
import { ifMatch } from '../../../core/http/versions';
import { outcomeLabels } from '../../../core/labels/outcome-labels';
import { topicLabels } from '../../../core/labels/topic-labels';
import { ChoiceField, choicesOf } from '../desk-form/choice-field';
import { type Faults, focusFirstFault, refusalOf, type Trouble } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';

/** A text to begin answers with, new or as it was. */
@Component({
  selector: 'app-template-form',
  imports: [ChoiceField, FormField, FormRoot, LineField, LongTextField, MatButtonModule, TroubleNotice],
  template: `
    <form class="desk-panel" [formRoot]="fields">
      <app-line-field
        [formField]="fields.name"
        label="Име на шаблона"
        i18n-label="@@staff-answer.template.name"
        hint="По него го избирате. Не се публикува."
        i18n-hint="@@staff-answer.template.name-hint"
      />
      @if (departments().length > 1) {
        <app-choice-field
          [formField]="fields.department"
          [choices]="departments()"
          label="Отдел"
          i18n-label="@@staff-answer.template.department"
        />
      }
      <app-choice-field
        [formField]="fields.outcome"
        [choices]="outcomes"
        empty="Изберете"
        i18n-empty="@@staff-answer.template.choose"
        label="За какво решение"
        i18n-label="@@staff-answer.template.outcome"
      />
      <app-choice-field
        [formField]="fields.topic"
        [choices]="topics"
        empty="Всички теми"
        i18n-empty="@@staff-answer.template.any-topic"
        label="За коя тема"
        i18n-label="@@staff-answer.template.topic"
      />
      <app-long-text-field
        [formField]="fields.text"
        label="Текст"
        i18n-label="@@staff-answer.template.text"
        [hint]="hint"
        [isTall]="true"
        [limit]="10000"
      />
      <app-trouble-notice [trouble]="trouble()" />
      <div class="desk-actions">
        <button matButton="filled" [disabled]="fields().submitting()" i18n="@@staff-answer.template.save">Запази шаблона</button>
        <button type="button" matButton="outlined" (click)="left.emit()" i18n="@@staff-answer.template.cancel">Откажи се</button>
      </div>
    </form>
  `,
})
export class TemplateForm implements OnInit {
  readonly template = input<AnswerTemplate | null>(null);
  readonly departments = input.required<readonly { value: string; label: string }[]>();
  readonly saved = output<AnswerTemplate>();
  readonly left = output();

  private readonly http = inject(HttpClient);
  private readonly typed = signal({ name: '', department: '', outcome: '', topic: '', text: '' });
  protected readonly outcomes = choicesOf(outcomeLabels);
  protected readonly topics = choicesOf(topicLabels);
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly hint = $localize`:@@staff-answer.template.text-hint:Платформата попълва ${'{number}, {received_on}, {date}, {department}, {decide_by}'}:places:. Друга дума в скоби се пише на ръка.`;
  private readonly only = computed(() => this.departments()[0]?.value ?? '');
  protected readonly fields = form(
    this.typed,
    (path) => {
      limitText(path.name, { min: 3, max: 120 });
      limitText(path.text, { min: 20, max: 10_000 });
      required(path.outcome, { message: $localize`:@@staff-answer.template.outcome-missing:Изберете решение.` });
    },
    { submission: { action: () => this.send(), onInvalid: focusFirstFault } },
  );

  ngOnInit(): void {
    const template = this.template();
    if (template === null) this.typed.update((typed) => ({ ...typed, department: this.only() }));
    else this.typed.set({ ...template, topic: template.topic ?? '' });
  }

  private async send(): Promise<Faults> {
    const template = this.template();
    const { department, name, text, topic, outcome } = this.typed();
    const given = { name, text, outcome: outcome as Outcome, topic: topic === '' ? null : topic };
    this.trouble.set(null);
    try {
      const request =
        template === null
          ? this.http.post<AnswerTemplate>('/api/v1/answer-templates', { ...given, department })
          : this.http.put<AnswerTemplate>(`/api/v1/answer-templates/${template.id}`, given, { headers: ifMatch(template.version) });
      this.saved.emit(await firstValueFrom(request));
      return undefined;
    } catch (error) {
      const { name: nameField, text: textField, outcome: outcomeField } = this.fields;
      const { errors, trouble } = refusalOf(error, { '/name': nameField, '/text': textField, '/outcome': outcomeField });
      this.trouble.set(trouble);
      return errors;
    }
  }
}
