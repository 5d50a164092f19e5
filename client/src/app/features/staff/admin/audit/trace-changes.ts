import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';

import { injectLanguage } from '../../../../core/i18n/language';
import { plural } from '../../../../core/i18n/numbers';
import { Details } from '../../../../ui/details';
import type { ChangeWords } from './entry-words';

/** With more fields than this they are folded, as those of a new record are. */
const MANY = 4;

/** What changed in one entry: each field, before and after. */
@Component({
  selector: 'app-trace-changes',
  imports: [Details, NgTemplateOutlet],
  template: `
    @if (isFolded()) {
      <z-details [summary]="summary()"><ng-container [ngTemplateOutlet]="list" /></z-details>
    } @else if (changes().length > 0) {
      <ng-container [ngTemplateOutlet]="list" />
    }
    <ng-template #list>
      <dl class="trace-changes">
        @for (change of changes(); track change.label) {
          <div>
            <dt>{{ change.label }}</dt>
            <dd>
              @if (change.before !== null) {
                <span class="visually-hidden" i18n="@@staff-admin.audit.before">беше:</span>
                <del>{{ change.before }}</del>
                <span class="trace-arrow" aria-hidden="true">→</span>
                <span class="visually-hidden" i18n="@@staff-admin.audit.after">стана:</span>
              }
              <ins>{{ change.after }}</ins>
            </dd>
          </div>
        }
      </dl>
    </ng-template>
  `,
  styleUrl: './trace-changes.css',
})
export class TraceChanges {
  readonly changes = input.required<readonly ChangeWords[]>();

  private readonly language = injectLanguage();
  protected readonly isFolded = computed(() => this.changes().length > MANY);
  protected readonly summary = computed(() => {
    const count = this.changes().length;
    return plural(count, this.language, {
      one: $localize`:@@staff-admin.audit.fields-one:${count}:count: поле`,
      other: $localize`:@@staff-admin.audit.fields-other:${count}:count: полета`,
    });
  });
}
