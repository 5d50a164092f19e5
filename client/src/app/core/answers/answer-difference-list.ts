import { Component, computed, inject, input } from '@angular/core';

import type { ResponseVersion } from '../api/contract';
import { injectDateFormat } from '../i18n/dates';
import { SiteDirectory } from '../site/site-directory';
import { answerDifferences } from './answer-differences';

/** What changed between two versions of an answer: struck through, underlined, and said in words to whoever hears it. */
@Component({
  selector: 'app-answer-difference',
  template: `
    @for (difference of differences(); track difference.label) {
      <p class="difference-label">{{ difference.label }}</p>
      <p class="difference" [attr.lang]="textLanguage()">
        @for (part of difference.parts; track $index) {
          @switch (part.kind) {
            @case ('removed') {
              <del
                ><span class="visually-hidden" i18n="@@answer.difference.removed">[махнато:</span>{{ part.text
                }}<span class="visually-hidden">]</span></del
              >
            }
            @case ('added') {
              <ins
                ><span class="visually-hidden" i18n="@@answer.difference.added">[добавено:</span>{{ part.text
                }}<span class="visually-hidden">]</span></ins
              >
            }
            @default {
              <span>{{ part.text }}</span>
            }
          }
        }
      </p>
    } @empty {
      <p class="difference" i18n="@@answer.difference.none">Текстът, който се чете, е същият.</p>
    }
    @if (differences().length > 0) {
      <p class="hint" i18n="@@answer.difference.legend">Зачеркнатото е махнато. Подчертаното е добавено.</p>
    }
  `,
  styles: `
    .difference-label {
      margin: var(--space-3) 0 0;
      font-weight: 650;
      font-size: var(--text-small);
    }
    .difference {
      margin: 0 0 var(--space-2);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    del,
    ins {
      padding-inline: 0.1em;
      border-radius: 3px;
    }
    del {
      background: var(--danger-soft);
      color: var(--danger-ink);
      text-decoration: line-through;
    }
    ins {
      background: var(--success-soft);
      color: var(--success-ink);
      text-decoration: underline;
    }
  `,
})
export class AnswerDifferenceList {
  readonly before = input.required<ResponseVersion>();
  readonly after = input.required<ResponseVersion>();
  readonly textLanguage = input.required<string>();

  private readonly directory = inject(SiteDirectory);
  private readonly date = injectDateFormat();
  protected readonly differences = computed(() =>
    answerDifferences(this.before(), this.after(), {
      date: (day) => this.date(day),
      departmentName: (slug) => this.directory.departmentName(slug),
    }),
  );
}
