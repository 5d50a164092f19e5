import { HttpClient } from '@angular/common/http';
import { Component, inject, input, type OnInit, output } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { LineField } from '../../desk-form/line-field';
import { limitText } from '../../desk-form/text-rules';
import { expectKind } from '../form/entry-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, shownIn, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { suggestSlug } from '../form/suggest-slug';
import { adminApi, type Authority } from '../records';

const empty = { nameBg: '', nameEn: '', slug: '', email: '', websiteUrl: '', validFrom: '', validTo: '' };
const clearable = ['email', 'websiteUrl', 'validFrom', 'validTo'] as const;

/** What is known of another authority, and when cases can be forwarded to it. Without one it adds a new one. */
@Component({
  selector: 'app-authority-form',
  imports: [FormFaults, FormField, FormRoot, LineField, MatButtonModule, RouterLink, SaveButton],
  template: `
    <form class="settings-form" [formRoot]="fields">
      <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" />
      <div class="settings-part">
        <app-line-field [formField]="fields.nameBg" autocomplete="off" textLanguage="bg" [label]="labels.nameBg" />
        <app-line-field [formField]="fields.nameEn" autocomplete="off" textLanguage="en" [label]="labels.nameEn" />
        @if (authority() === null) {
          <app-line-field
            [formField]="fields.slug"
            autocomplete="off"
            [spellcheck]="false"
            [label]="labels.slug"
            hint="Става част от адресите на страници. После не се променя."
            i18n-hint="@@staff-admin.slug-hint"
          />
        }
        <div class="settings-pair">
          <app-line-field [formField]="fields.email" type="email" autocomplete="off" [spellcheck]="false" [label]="labels.email" />
          <app-line-field
            [formField]="fields.websiteUrl"
            inputmode="url"
            autocomplete="off"
            [spellcheck]="false"
            [label]="labels.websiteUrl"
          />
        </div>
      </div>
      <fieldset class="settings-part">
        <legend i18n="@@staff-admin.authority.when">Кога може да се избира</legend>
        <p class="settings-soft" i18n="@@staff-admin.authority.when-text">Оставете празно, ако няма начало или край.</p>
        <div class="settings-pair">
          <app-line-field [formField]="fields.validFrom" type="date" [label]="labels.validFrom" />
          <app-line-field [formField]="fields.validTo" type="date" [label]="labels.validTo" />
        </div>
      </fieldset>
      <div class="settings-actions">
        <app-save-button [isSending]="fields().submitting()" />
        <a matButton routerLink="/staff/admin/authorities" i18n="@@staff-admin.back-out">Назад без запис</a>
      </div>
    </form>
  `,
})
export class AuthorityForm implements OnInit {
  readonly authority = input<Authority | null>(null);
  readonly saved = output<Authority>();

  private readonly http = inject(HttpClient);
  protected readonly labels = fieldLabels;
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      for (const field of [path.nameBg, path.nameEn]) limitText(field, { min: 1, max: 160 });
      limitText(path.slug, { min: 1, max: 60 });
      expectKind(path.slug, 'slug');
      expectKind(path.email, 'email');
      expectKind(path.websiteUrl, 'web');
      limitText(path.websiteUrl, { min: 1, max: 300 }, () => true);
      validate(path.validTo, ({ value }) => {
        const { validFrom } = this.record.typed();
        return value() !== '' && validFrom !== '' && value() < validFrom
          ? { kind: 'order', message: $localize`:@@staff-admin.authority.order:Последният ден е преди първия.` }
          : undefined;
      });
    },
    this.record.sending(() => this.send()),
  );

  constructor() {
    suggestSlug(this.record.typed, () => this.authority() === null);
  }

  ngOnInit(): void {
    const authority = this.authority();
    if (authority !== null) this.record.show(shownIn(empty, authority));
  }

  private async send(): Promise<void> {
    const authority = this.authority();
    const saved = await firstValueFrom(
      authority === null
        ? this.http.post<Authority>(`${adminApi}/authorities`, withNulls(this.record.typed(), ...clearable))
        : this.http.patch<Authority>(`${adminApi}/authorities/${authority.slug}`, withNulls(this.record.changes(), ...clearable)),
    );
    this.record.settle();
    this.saved.emit(saved);
  }
}
