import { Component, input } from '@angular/core';

import type { Schemas } from '../api/contract';
import { LocalDate } from '../i18n/dates';

/** That a moderator took something out of an entry, when, and in how many places; nothing while it is as it was written. */
@Component({
  selector: 'app-redaction-notice',
  imports: [LocalDate],
  template: `
    @if (redaction(); as taken) {
      <p class="entry-how" i18n="@@layout.entry.redacted">
        Места, заличени от модератор: {{ taken.places }}, на {{ taken.on | localDate }}
      </p>
    }
  `,
})
export class RedactionNotice {
  readonly redaction = input.required<Schemas['EntryRedactionNotice'] | null>();
}
