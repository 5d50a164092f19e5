import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, type OnInit, output } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import { injectLanguage } from '../../../../core/i18n/language';
import { localizedText } from '../../../../core/i18n/localized-text';
import { officeLabels } from '../../../../core/labels/office-labels';
import { SiteDirectory } from '../../../../core/site/site-directory';
import { ChoiceField } from '../../desk-form/choice-field';
import { LineField } from '../../desk-form/line-field';
import { LongTextField } from '../../desk-form/long-text-field';
import { limitText } from '../../desk-form/text-rules';
import type { Competence } from '../../forwarding/forwarding-api';
import { competenceLabels } from '../../forwarding/forwarding-words';
import { expectKind } from '../form/entry-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, shownIn, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { suggestSlug } from '../form/suggest-slug';
import { adminApi, type Authority } from '../records';

const empty = {
  ...{ nameBg: '', nameEn: '', slug: '', email: '', websiteUrl: '', validFrom: '', validTo: '' },
  ...{ competences: '', place: 'outside', office: '', department: '', postalAddress: '', deliveryHint: '' },
};
const clearable = ['email', 'websiteUrl', 'validFrom', 'validTo', 'office', 'department'] as const;
const placeLabels: Record<Authority['place'], string> = {
  outside: $localize`:@@staff-forwarding.place.outside:Извън общината`,
  council: $localize`:@@staff-forwarding.place.council:На общинския съвет`,
  administration: $localize`:@@staff-forwarding.place.administration:Подчинен на кмета`,
};

/** Competences as one field of the form holds them. */
const listed = (text: string): string[] => text.split(',').filter((part) => part !== '');

function bodyOf({ competences, ...fields }: Partial<typeof empty>): Record<string, unknown> {
  return { ...withNulls(fields, ...clearable), ...(competences === undefined ? {} : { competences: listed(competences) }) };
}

/** What is known of another authority, and when cases can be forwarded to it. Without one it adds a new one. */
@Component({
  selector: 'app-authority-form',
  imports: [
    ChoiceField,
    FormFaults,
    FormField,
    FormRoot,
    LineField,
    LongTextField,
    MatButtonModule,
    MatCheckboxModule,
    RouterLink,
    SaveButton,
  ],
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
        <app-line-field
          [formField]="fields.postalAddress"
          autocomplete="off"
          textLanguage="bg"
          label="Пощенски адрес"
          i18n-label="@@staff-forwarding.authority.address"
        />
        <app-long-text-field
          [formField]="fields.deliveryHint"
          [rows]="2"
          label="Как приема писма"
          i18n-label="@@staff-forwarding.authority.hint"
          hint="Чете го модераторът, който препраща. Например: „само през Системата за сигурно електронно връчване“."
          i18n-hint="@@staff-forwarding.authority.hint-hint"
        />
      </div>
      <fieldset class="settings-part">
        <legend i18n="@@staff-forwarding.authority.receives">Какво може да получава</legend>
        <p class="settings-soft" i18n="@@staff-forwarding.authority.receives-text">
          Предлага се първи на модератора, когато случаят е такъв. Може да бъде избран и без отметка.
        </p>
        <div>
          @for (competence of competences; track competence.key) {
            <div>
              <mat-checkbox [checked]="received().has(competence.key)" (change)="receive(competence.key, $event.checked)">{{
                competence.label
              }}</mat-checkbox>
            </div>
          }
        </div>
      </fieldset>
      <fieldset class="settings-part">
        <legend i18n="@@staff-forwarding.authority.conflict">Кога не може да получи случай</legend>
        <p class="settings-soft" i18n="@@staff-forwarding.authority.conflict-text">
          Сигнал срещу човек или звено никога не стига до тях (АПК чл. 113–115). Сигнал срещу кмета не стига и до подчинените му.
        </p>
        <app-choice-field
          [formField]="fields.place"
          label="Къде стои органът"
          i18n-label="@@staff-forwarding.authority.place"
          [choices]="places"
        />
        <div class="settings-pair">
          <app-choice-field
            [formField]="fields.office"
            label="Органът е тази длъжност"
            i18n-label="@@staff-forwarding.authority.office"
            empty="Никоя"
            i18n-empty="@@staff-forwarding.authority.no-office"
            [choices]="offices"
          />
          <app-choice-field
            [formField]="fields.department"
            label="Органът е този отдел"
            i18n-label="@@staff-forwarding.authority.department"
            empty="Никой"
            i18n-empty="@@staff-forwarding.authority.no-department"
            [choices]="departments()"
          />
        </div>
      </fieldset>
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
  private readonly directory = inject(SiteDirectory);
  private readonly language = injectLanguage();
  protected readonly competences = (Object.keys(competenceLabels) as Competence[]).map((key) => ({ key, label: competenceLabels[key] }));
  protected readonly places = Object.entries(placeLabels).map(([value, label]) => ({ value, label }));
  protected readonly offices = Object.entries(officeLabels).map(([value, label]) => ({ value, label }));
  protected readonly departments = computed(() =>
    (this.directory.site()?.departments ?? []).map((one) => ({ value: one.slug, label: localizedText(this.language, one, 'name') })),
  );
  protected readonly received = computed(() => new Set(listed(this.record.typed().competences)));
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      for (const field of [path.nameBg, path.nameEn]) limitText(field, { min: 1, max: 160 });
      limitText(path.slug, { min: 1, max: 60 });
      expectKind(path.slug, 'slug');
      expectKind(path.email, 'email');
      expectKind(path.websiteUrl, 'web');
      limitText(path.postalAddress, { min: 1, max: 300 }, () => true);
      limitText(path.deliveryHint, { min: 1, max: 500 }, () => true);
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
    if (authority !== null) this.record.show(shownIn(empty, { ...authority, competences: authority.competences.join(',') }));
  }

  protected receive(competence: Competence, isReceived: boolean): void {
    const after = Object.keys(competenceLabels).filter((key) => (key === competence ? isReceived : this.received().has(key)));
    this.record.typed.update((typed) => ({ ...typed, competences: after.join(',') }));
  }

  private async send(): Promise<void> {
    const authority = this.authority();
    const saved = await firstValueFrom(
      authority === null
        ? this.http.post<Authority>(`${adminApi}/authorities`, bodyOf(this.record.typed()))
        : this.http.patch<Authority>(`${adminApi}/authorities/${authority.slug}`, bodyOf(this.record.changes())),
    );
    this.record.settle();
    this.saved.emit(saved);
  }
}
