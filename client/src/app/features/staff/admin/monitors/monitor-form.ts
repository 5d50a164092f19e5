import { Component, effect, input, output } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';

import { todayInSofia } from '../../lists/due';
import { LineField } from '../../desk-form/line-field';
import { LongTextField } from '../../desk-form/long-text-field';
import { limitText } from '../../desk-form/text-rules';
import { expectKind } from '../form/entry-rules';
import { fieldLabels } from '../form/field-labels';
import { FormFaults } from '../form/form-faults';
import { RecordForm, withNulls } from '../form/record-form';
import { SaveButton } from '../form/save-button';
import { suggestSlug } from '../form/suggest-slug';
import { injectMonitorWrites, type Monitor } from './monitor-record';

const empty = { nameBg: '', nameEn: '', slug: '', registrationNumber: '', websiteUrl: '', since: '', aboutBg: '', aboutEn: '' };

/** What an organisation says of itself; without one it adds a new one. */
@Component({
  selector: 'app-monitor-form',
  imports: [FormFaults, FormField, FormRoot, LineField, LongTextField, SaveButton],
  template: `
    <form class="settings-form" [formRoot]="fields">
      <app-form-faults [fields]="fields" [trouble]="record.trouble()" [refusals]="record.refusals()" />
      <div class="settings-part">
        <app-line-field [formField]="fields.nameBg" textLanguage="bg" autocomplete="off" [label]="labels.nameBg" />
        <app-line-field
          [formField]="fields.nameEn"
          textLanguage="en"
          autocomplete="off"
          [label]="labels.nameEn"
          hint="По желание. Без него и на английски стои българското име."
          i18n-hint="@@staff-monitors.name-en-hint"
        />
        @if (!monitor()) {
          <app-line-field
            [formField]="fields.slug"
            autocomplete="off"
            [spellcheck]="false"
            [label]="labels.slug"
            hint="Става част от адреса на страницата и после не се променя."
            i18n-hint="@@staff-monitors.slug-hint"
          />
        }
        <div class="settings-pair">
          <app-line-field
            [formField]="fields.registrationNumber"
            autocomplete="off"
            inputmode="numeric"
            [label]="labels.registrationNumber"
            hint="Деветте цифри от Търговския регистър и регистъра на юридическите лица."
            i18n-hint="@@staff-monitors.eik-hint"
          />
          <app-line-field
            [formField]="fields.since"
            type="date"
            [label]="labels.since"
            hint="От този ден може да оценява."
            i18n-hint="@@staff-monitors.since-hint"
          />
        </div>
        <app-line-field
          [formField]="fields.websiteUrl"
          autocomplete="off"
          [spellcheck]="false"
          [label]="labels.websiteUrl"
          hint="По желание."
          i18n-hint="@@staff-monitors.optional"
        />
        <app-long-text-field
          [formField]="fields.aboutBg"
          textLanguage="bg"
          [rows]="4"
          [limit]="2000"
          [label]="labels.aboutBg"
          hint="По желание. Стои на публичната страница на организацията."
          i18n-hint="@@staff-monitors.about-hint"
        />
        <app-long-text-field
          [formField]="fields.aboutEn"
          textLanguage="en"
          [rows]="4"
          [limit]="2000"
          [label]="labels.aboutEn"
          hint="По желание."
          i18n-hint="@@staff-monitors.optional"
        />
      </div>
      <div class="settings-actions">
        <app-save-button [isSending]="fields().submitting()" />
      </div>
    </form>
  `,
})
export class MonitorForm {
  /** null for a new one */
  readonly monitor = input<Monitor | null>(null);
  readonly saved = output<Monitor>();

  private readonly writes = injectMonitorWrites();
  protected readonly labels = fieldLabels;
  protected readonly record = new RecordForm({ ...empty, since: todayInSofia(new Date()) });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.nameBg, { min: 1, max: 160 });
      limitText(path.nameEn, { min: 1, max: 160 }, () => true);
      limitText(path.slug, { min: 1, max: 60 }, () => this.monitor() !== null);
      expectKind(path.slug, 'slug');
      validate(path.registrationNumber, ({ value }) =>
        /^(?:\d{9})?$/.test(value().trim())
          ? undefined
          : { kind: 'eik', message: $localize`:@@staff-monitors.eik-wrong:ЕИК на организация има девет цифри.` },
      );
      expectKind(path.websiteUrl, 'web');
      limitText(path.websiteUrl, { min: 1, max: 500 }, () => true);
      required(path.since, { message: $localize`:@@staff-monitors.since-missing:Изберете първия ден.` });
      limitText(path.aboutBg, { min: 1, max: 2_000 }, () => true);
      limitText(path.aboutEn, { min: 1, max: 2_000 }, () => true);
    },
    this.record.sending(() => this.send()),
  );

  constructor() {
    suggestSlug(this.record.typed, () => this.monitor() === null);
    let shown = -1;
    effect(() => {
      const monitor = this.monitor();
      // Typed words are not overwritten when only the members or the last day changed.
      if (monitor === null || (shown !== -1 && this.record.isChanged()) || shown === monitor.version) return;
      shown = monitor.version;
      const { nameBg, ownNameEn, slug, registrationNumber, websiteUrl, since, aboutBg, aboutEn } = monitor;
      const texts = { registrationNumber: registrationNumber ?? '', websiteUrl: websiteUrl ?? '' };
      this.record.show({ nameBg, nameEn: ownNameEn ?? '', slug, ...texts, since, aboutBg, aboutEn });
    });
  }

  private async send(): Promise<void> {
    const { slug, ...typed } = this.record.typed();
    const body = withNulls(typed, 'nameEn', 'registrationNumber', 'websiteUrl');
    const monitor = this.monitor();
    const saved = monitor === null ? await this.writes.add({ ...body, slug: slug.trim() }) : await this.writes.change(monitor, body);
    this.record.settle();
    this.saved.emit(saved);
  }
}
