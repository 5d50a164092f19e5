import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { CaseFile } from '../../../core/api/contract';
import { Icon } from '../../../ui/icon';
import { Notice } from '../../../ui/notice';
import { SummaryList, type SummaryRow } from '../../../ui/summary-list';

/** Who wrote the case, as far as the reader may know. */
@Component({
  selector: 'app-author-panel',
  imports: [Icon, MatButtonModule, Notice, SummaryList],
  template: `
    <h2 i18n="@@staff-desk.author.heading">Автор</h2>
    @if (rows().length > 0) {
      <z-summary-list [rows]="rows()" />
    }
    @if (file().erased) {
      <p i18n="@@staff-desk.author.erased">Данните на автора са изтрити.</p>
    } @else {
      @switch (file().identity) {
        @case ('anonymous') {
          <p i18n="@@staff-desk.author.anonymous">Авторът е анонимен. Чете съобщенията с кода си за достъп.</p>
        }
        @case ('hidden') {
          <p class="desk-hint" i18n="@@staff-desk.author.hidden">Авторът не показва името си. Пазете го: не го пишете в отговора.</p>
        }
        @case ('named') {
          <p class="desk-hint" i18n="@@staff-desk.author.named">Името е публично. Имейлът и телефонът не са.</p>
        }
      }
    }
    @if (file().authorMailFails) {
      <z-notice tone="warning" i18n-heading="@@staff-desk.author.mail-fails" heading="Писмата до автора не стигат">
        <p i18n="@@staff-desk.author.mail-fails-text">
          Пощенският му сървър ги отказва и спряхме да пишем. Авторът чете отговора на страницата на случая. При нужда потърсете го по друг
          начин.
        </p>
      </z-notice>
    }
    @if (file().authorRevealable) {
      <p>
        <button type="button" matButton="outlined" (click)="reveal.emit()">
          <z-icon name="lock" /><span i18n="@@staff-desk.author.reveal">Разкрий автора</span>
        </button>
      </p>
    }
  `,
  host: { class: 'desk-panel desk-author' },
})
export class AuthorPanel {
  readonly file = input.required<CaseFile>();
  readonly reveal = output();

  protected readonly rows = computed((): SummaryRow[] => {
    const author = this.file().author;
    if (author === null) return [];
    const email = author.email === null ? '' : `${author.email}\n${author.emailConfirmed ? this.confirmed : this.unconfirmed}`;
    return [
      { term: $localize`:@@staff-desk.author.name:Име`, value: author.name ?? '' },
      { term: $localize`:@@staff-desk.author.email:Имейл`, value: email },
      { term: $localize`:@@staff-desk.author.phone:Телефон`, value: author.phone ?? '' },
    ].filter(({ value }) => value !== '');
  });
  private readonly confirmed = $localize`:@@staff-desk.author.email-confirmed:потвърден`;
  private readonly unconfirmed = $localize`:@@staff-desk.author.email-unconfirmed:непотвърден`;
}
