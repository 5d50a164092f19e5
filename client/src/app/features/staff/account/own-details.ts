import { HttpClient } from '@angular/common/http';
import { Component, inject, input, type OnInit, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import { fieldLabels, languageChoices } from '../admin/form/field-labels';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm, shownIn, withNulls } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { Announcer } from '../desk-form/announcer';
import { ChoiceField } from '../desk-form/choice-field';
import { LineField } from '../desk-form/line-field';
import { limitText, textLimits } from '../desk-form/text-rules';
import type { OwnAccount } from './own-account';

const empty = { name: '', officeTitle: '', language: 'bg' };

/** What everybody may change of themselves. */
@Component({
  selector: 'app-own-details',
  imports: [ChoiceField, FormFaults, FormField, FormRoot, LineField, SaveButton],
  template: `
    <section class="settings-part" aria-labelledby="own-details-heading">
      <h2 id="own-details-heading" i18n="@@staff-admin.own.details">За Вас</h2>
      <form [formRoot]="fields">
        <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" />
        <app-line-field [formField]="fields.name" autocomplete="name" [label]="labels.name" />
        <app-line-field
          [formField]="fields.officeTitle"
          autocomplete="organization-title"
          [label]="labels.officeTitle"
          hint="Гражданите виждат нея, не името Ви. Ако е празно, се изписва обичайната за ролята."
          i18n-hint="@@staff-admin.own.title-hint"
        />
        <app-choice-field class="settings-short" [formField]="fields.language" [label]="labels.language" [choices]="languages" />
        <div class="own-actions">
          <app-save-button [isSending]="fields().submitting()" />
          @if (record.isChanged()) {
            <span class="settings-soft" role="status" i18n="@@staff-admin.unsaved">Имате незаписани промени.</span>
          }
        </div>
      </form>
    </section>
  `,
})
export class OwnDetails implements OnInit {
  readonly account = input.required<OwnAccount>();
  readonly saved = output<OwnAccount>();

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  protected readonly labels = fieldLabels;
  protected readonly languages = languageChoices;
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.name, textLimits.name);
      limitText(path.officeTitle, textLimits.name, () => true);
    },
    this.record.sending(() => this.send()),
  );

  ngOnInit(): void {
    this.record.show(shownIn(empty, this.account()));
  }

  private async send(): Promise<void> {
    const account = await firstValueFrom(this.http.patch<OwnAccount>('/api/v1/account', withNulls(this.record.changes())));
    this.record.show(shownIn(empty, account));
    this.announcer.say($localize`:@@staff-admin.own.saved:Записано.`);
    this.saved.emit(account);
  }
}
