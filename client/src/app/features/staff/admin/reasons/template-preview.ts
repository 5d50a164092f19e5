import { Component, computed, inject, input } from '@angular/core';

import type { Language } from '../../../../core/api/contract';
import { formatDate } from '../../../../core/i18n/dates';
import { localizedText } from '../../../../core/i18n/localized-text';
import { SiteDirectory } from '../../../../core/site/site-directory';
import { todayInSofia } from '../../lists/due';
import { partsOf, type PlaceholderValues } from '../../reason-texts/fill-in';

const DAY = 86_400_000;

/** A template filled in for a case that does not exist: what the platform fills in, and what it leaves to the moderator. */
@Component({
  selector: 'app-template-preview',
  template: `
    <p class="preview-heading">{{ heading() }}</p>
    <p class="preview-text" [attr.lang]="textLanguage()">
      @for (part of parts(); track $index) {
        @switch (part.kind) {
          @case ('value') {
            <strong>{{ part.text }}</strong>
          }
          @case ('open') {
            <mark>{{ part.text }}</mark>
          }
          @default {
            <span>{{ part.text }}</span>
          }
        }
      }
    </p>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--space-3);
    }
    .preview-heading {
      margin: 0 0 var(--space-2);
      color: var(--ink-soft);
      font-size: var(--text-small);
    }
    .preview-text {
      margin: 0;
      padding: var(--space-4);
      border-inline-start: 4px solid var(--line-strong);
      background: var(--sunken);
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    mark {
      padding-inline: 0.2em;
      border: 1px dashed currentColor;
      background: transparent;
      color: var(--danger-ink);
    }
  `,
  host: { class: 'preview' },
})
export class TemplatePreview {
  readonly heading = input.required<string>();
  readonly template = input.required<string>();
  readonly textLanguage = input.required<Language>();

  private readonly directory = inject(SiteDirectory);
  private readonly values = computed<PlaceholderValues>(() => {
    const language = this.textLanguage();
    const inDays = (days: number): string => formatDate(todayInSofia(new Date(Date.now() + days * DAY)), 'long', language);
    const [department] = this.directory.departments();
    return {
      number: '7KQ2-M9XW',
      received_on: inDays(-1),
      date: inDays(0),
      decide_by: inDays(60),
      ...(department === undefined ? {} : { department: localizedText(language, department, 'name') }),
    };
  });
  protected readonly parts = computed(() => partsOf(this.template(), this.values()));
}
