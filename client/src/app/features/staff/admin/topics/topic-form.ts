import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, type OnInit, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { ChoiceField } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { limitText } from '../../desk-form/text-rules';
import { todayInSofia } from '../../lists/due';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, shownIn, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { adminApi, type Department, type TopicEntry } from '../records';

const empty = { nameBg: '', nameEn: '', defaultDepartment: '' };

/** The names of a topic and the department that is offered for its cases. */
@Component({
  selector: 'app-topic-form',
  imports: [ChoiceField, FormFaults, FormField, FormRoot, LineField, MatButtonModule, RouterLink, SaveButton],
  template: `
    <form class="settings-form" [formRoot]="fields">
      <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" />
      <div class="settings-part">
        <div class="settings-pair">
          <app-line-field [formField]="fields.nameBg" autocomplete="off" textLanguage="bg" [label]="labels.nameBg" />
          <app-line-field [formField]="fields.nameEn" autocomplete="off" textLanguage="en" [label]="labels.nameEn" />
        </div>
        <app-choice-field
          [formField]="fields.defaultDepartment"
          [label]="labels.defaultDepartment"
          hint="Предлага се на модератора. Той може да избере друг."
          i18n-hint="@@staff-admin.topic.default-hint"
          [choices]="choices()"
          empty="Модераторът избира всеки път"
          i18n-empty="@@staff-admin.topics.no-default"
        />
      </div>
      <div class="settings-actions">
        <app-save-button [isSending]="fields().submitting()" />
        <a matButton routerLink="/staff/admin/topics" i18n="@@staff-admin.back-out">Назад без запис</a>
      </div>
    </form>
  `,
})
export class TopicForm implements OnInit {
  readonly topic = input.required<TopicEntry>();
  readonly departments = input.required<readonly Department[]>();
  readonly saved = output<TopicEntry>();

  private readonly http = inject(HttpClient);
  private readonly language = injectLanguage();
  private readonly today = todayInSofia(new Date());
  protected readonly labels = fieldLabels;
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      for (const field of [path.nameBg, path.nameEn]) limitText(field, { min: 1, max: 80 });
    },
    this.record.sending(() => this.send()),
  );
  /** Open departments, and the present one even when it has closed. */
  protected readonly choices = computed(() =>
    this.departments()
      .filter(({ slug, closedOn }) => closedOn === null || closedOn > this.today || slug === this.topic().defaultDepartment)
      .map((department) => ({ value: department.slug, label: localizedText(this.language, department, 'name') })),
  );

  ngOnInit(): void {
    this.record.show(shownIn(empty, this.topic()));
  }

  private async send(): Promise<void> {
    const url = `${adminApi}/topics/${this.topic().key}`;
    const saved = await firstValueFrom(this.http.patch<TopicEntry>(url, withNulls(this.record.changes(), 'defaultDepartment')));
    this.record.settle();
    this.saved.emit(saved);
  }
}
