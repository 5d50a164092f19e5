import { HttpClient } from '@angular/common/http';
import { Component, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import { fieldLabels } from '../admin/form/field-labels';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { Announcer } from '../desk-form/announcer';
import { LineField } from '../desk-form/line-field';
import { limitText, textLimits } from '../desk-form/text-rules';
import { passwordAdvice } from '../entry/password-words';

/** Changes one's own password. */
@Component({
  selector: 'app-own-password',
  imports: [FormFaults, FormField, FormRoot, LineField, SaveButton],
  template: `
    <section class="settings-part" aria-labelledby="own-password-heading">
      <h2 id="own-password-heading" i18n="@@staff-admin.own.password">Парола</h2>
      <form [formRoot]="fields">
        <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" />
        <input type="email" autocomplete="username" hidden readonly [value]="email()" />
        <app-line-field
          [formField]="fields.currentPassword"
          type="password"
          autocomplete="current-password"
          [label]="labels.currentPassword"
        />
        <app-line-field
          [formField]="fields.newPassword"
          type="password"
          autocomplete="new-password"
          [label]="labels.newPassword"
          [hint]="advice"
        />
        <p class="settings-soft" i18n="@@staff-admin.own.password-follows">
          След смяната излизате от всички други устройства. Тук оставате.
        </p>
        <app-save-button [isSending]="fields().submitting()" text="Смени паролата" i18n-text="@@staff-admin.own.password-save" />
      </form>
    </section>
  `,
})
export class OwnPassword {
  /** for the browser's keeper of passwords */
  readonly email = input.required<string>();
  readonly changed = output();

  private readonly http = inject(HttpClient);
  private readonly announcer = inject(Announcer);
  protected readonly labels = fieldLabels;
  protected readonly advice = passwordAdvice;
  protected readonly record = new RecordForm({ currentPassword: '', newPassword: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      required(path.currentPassword, { message: $localize`:@@staff-admin.own.password-empty:Напишете сегашната си парола.` });
      limitText(path.newPassword, textLimits.password);
    },
    this.record.sending(() => this.send()),
  );

  private async send(): Promise<void> {
    await firstValueFrom(this.http.post('/api/v1/account/password', this.record.typed()));
    this.record.show({ currentPassword: '', newPassword: '' });
    this.fields().reset();
    this.announcer.say($localize`:@@staff-admin.own.password-saved:Паролата е сменена.`);
    this.changed.emit();
  }
}
