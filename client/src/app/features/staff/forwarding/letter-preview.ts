import { Component, input } from '@angular/core';

import type { LetterPreview as Preview } from './forwarding-api';

/** The letter and the mail as they would go, word for word. They are in Bulgarian in every language of the page. */
@Component({
  selector: 'app-letter-preview',
  template: `
    <article class="letter" lang="bg">
      @for (block of preview().blocks; track $index) {
        @switch (block.kind) {
          @case ('h1') {
            <h3>{{ block.text }}</h3>
          }
          @case ('h2') {
            <h4>{{ block.text }}</h4>
          }
          @case ('list') {
            <ul>
              @for (item of block.items; track $index) {
                <li>{{ item }}</li>
              }
            </ul>
          }
          @case ('quote') {
            <blockquote class="citizen-text">{{ block.text }}</blockquote>
          }
          @default {
            <p [attr.data-kind]="block.kind">{{ block.text }}</p>
          }
        }
      }
    </article>
    <h3 class="mail-heading">
      @if (preview().recipient; as recipient) {
        <ng-container i18n="@@staff-forwarding.preview.mail">Имейл до {{ recipient }}, с писмото като PDF</ng-container>
      } @else {
        <ng-container i18n="@@staff-forwarding.preview.paper">Органът няма имейл: писмото се печата и изпраща на хартия</ng-container>
      }
    </h3>
    @if (preview().recipient !== null) {
      <div class="mail" lang="bg">
        <p>
          <strong>{{ preview().subject }}</strong>
        </p>
        <p class="mail-text">{{ preview().mailText }}</p>
      </div>
    }
  `,
  styles: `
    .letter,
    .mail {
      padding: var(--space-5);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .letter h3 {
      margin-block: var(--space-5) var(--space-3);
    }
    .letter h4 {
      margin-block: var(--space-4) var(--space-2);
      font-weight: 700;
    }
    .letter p {
      margin-block: 0 var(--space-2);
      overflow-wrap: anywhere;
    }
    .letter [data-kind='strong'] {
      font-weight: 700;
    }
    .letter [data-kind='quiet'] {
      color: var(--ink-soft);
    }
    .mail-heading {
      margin-block: var(--space-5) var(--space-3);
      font-size: 1rem;
    }
    .mail-text {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class LetterPreview {
  readonly preview = input.required<Preview>();
}
