import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, signal, ViewEncapsulation } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';

import type { Schemas } from '../../../core/api/contract';
import { PageHeading } from '../../../ui/page-heading';
import { DeskFailure } from '../access/desk-failure';
import { FormFaults } from '../admin/form/form-faults';
import { RecordForm } from '../admin/form/record-form';
import { SaveButton } from '../admin/form/save-button';
import { ChecksField, tickedIn } from '../desk-form/checks-field';
import { choicesOf } from '../desk-form/choice-field';
import { LineField } from '../desk-form/line-field';
import { limitText } from '../desk-form/text-rules';
import { todayInSofia } from '../lists/due';
import { keyFieldLabels, keysApi, scopeLabels } from './program-words';
import { SecretCard } from './secret-card';

/** A new key. Monitors make keys that read; administrators choose whose key it is, what it may and how much. */
@Component({
  selector: 'app-key-form-page',
  imports: [
    ...[ChecksField, DeskFailure, FormFaults, FormField, FormRoot, LineField, MatButtonModule, PageHeading, RouterLink, SaveButton],
    SecretCard,
  ],
  templateUrl: './key-form-page.html',
  styleUrl: '../admin/frame/settings.css',
  encapsulation: ViewEncapsulation.None,
})
export class KeyFormPage {
  private readonly http = inject(HttpClient);
  protected readonly labels = keyFieldLabels;
  protected readonly makeText = $localize`:@@staff-programs.key.make:Направи ключа`;
  protected readonly scopes = choicesOf(scopeLabels);
  protected readonly today = todayInSofia(new Date());
  /** says whose keys these are, and what they may be */
  protected readonly known = httpResource<Schemas['ApiKeyListDto']>(() => keysApi);
  protected readonly isAdministrator = computed(() => this.known.hasValue() && this.known.value().organisation === null);
  protected readonly made = signal<Schemas['NewApiKeyDto'] | null>(null);
  protected readonly record = new RecordForm({ name: '', holder: '', scopes: 'read', perMinute: '', perDay: '', expiresOn: '' });
  protected readonly fields = form(
    this.record.typed,
    (path) => {
      limitText(path.name, { min: 1, max: 80 });
      limitText(path.holder, { min: 1, max: 160 }, () => !this.isAdministrator());
      for (const count of [path.perMinute, path.perDay])
        validate(count, ({ value }) =>
          /^\s*\d{0,6}\s*$/.test(value())
            ? undefined
            : { kind: 'number', message: $localize`:@@staff-programs.not-a-number:Напишете цяло число.` },
        );
    },
    this.record.sending(() => this.send()),
  );

  private async send(): Promise<void> {
    const { name, holder, scopes, perMinute, perDay, expiresOn } = this.record.typed();
    const limits = { perMinute: numberOf(perMinute), perDay: numberOf(perDay) };
    const body = { name: name.trim(), holder: holder.trim() || null, scopes: tickedIn(scopes), ...limits, expiresOn: expiresOn || null };
    const made = await firstValueFrom(this.http.post<Schemas['NewApiKeyDto']>(keysApi, body));
    this.record.settle();
    this.made.set(made);
  }
}

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));
