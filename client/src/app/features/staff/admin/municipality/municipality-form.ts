import { HttpClient } from '@angular/common/http';
import { Component, inject, input, type OnInit, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import { LineField } from '../../desk-form/line-field';
import { LongTextField } from '../../desk-form/long-text-field';
import { limitText } from '../../desk-form/text-rules';
import { expectKind } from '../form/entry-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, shownIn, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { adminApi, type Municipality } from '../records';

/** Most characters of a text of several lines. */
const TEXT_LIMIT = 1_000;

const empty = {
  nameBg: '',
  nameEn: '',
  legalNameBg: '',
  legalNameEn: '',
  email: '',
  phone: '',
  addressBg: '',
  addressEn: '',
  websiteUrl: '',
  introBg: '',
  introEn: '',
  privacyContactBg: '',
  privacyContactEn: '',
  accessibilityEmail: '',
  trustedAfter: '',
};

/** What the municipality says of itself on the public pages. */
@Component({
  selector: 'app-municipality-form',
  imports: [FormFaults, FormField, FormRoot, LineField, LongTextField, SaveButton],
  templateUrl: './municipality-form.html',
})
export class MunicipalityForm implements OnInit {
  readonly municipality = input.required<Municipality>();
  readonly saved = output<Municipality>();

  private readonly http = inject(HttpClient);
  protected readonly labels = fieldLabels;
  protected readonly limit = TEXT_LIMIT;
  protected readonly record = new RecordForm(empty);
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      for (const field of [path.nameBg, path.nameEn]) limitText(field, { min: 1, max: 80 });
      for (const field of [path.legalNameBg, path.legalNameEn]) limitText(field, { min: 1, max: 120 });
      for (const field of [path.addressBg, path.addressEn]) limitText(field, { min: 1, max: 200 }, () => true);
      for (const field of [path.introBg, path.introEn, path.privacyContactBg, path.privacyContactEn]) {
        limitText(field, { min: 1, max: TEXT_LIMIT }, () => true);
      }
      for (const field of [path.email, path.accessibilityEmail]) expectKind(field, 'email');
      limitText(path.phone, { min: 1, max: 30 }, () => true);
      expectKind(path.trustedAfter, 'number');
      expectKind(path.websiteUrl, 'web');
      limitText(path.websiteUrl, { min: 1, max: 300 }, () => true);
    },
    this.record.sending(() => this.send()),
  );

  ngOnInit(): void {
    this.record.show(shownIn(empty, this.municipality()));
  }

  private async send(): Promise<void> {
    const { trustedAfter, ...texts } = this.record.changes();
    const changes = {
      ...withNulls(texts, 'email', 'phone', 'websiteUrl', 'accessibilityEmail'),
      ...(trustedAfter === undefined || trustedAfter.trim() === '' ? {} : { trustedAfter: Number(trustedAfter) }),
    };
    const saved = await firstValueFrom(this.http.patch<Municipality>(`${adminApi}/municipality`, changes));
    this.record.show(shownIn(empty, saved));
    this.saved.emit(saved);
  }
}
