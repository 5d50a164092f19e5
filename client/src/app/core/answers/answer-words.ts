import { Component, computed, inject, input } from '@angular/core';

import type { ResponseVersion } from '../api/contract';
import { injectDateFormat } from '../i18n/dates';
import { SiteDirectory } from '../site/site-directory';

/** What an answer says: point by point, the reasons, the law, and what was promised or done. */
export type ShownAnswer = Pick<ResponseVersion, 'text' | 'legalGround' | 'doneOn' | 'commitment' | 'commitmentDue' | 'points'>;

/** The words of an answer, the same wherever it is read. */
@Component({
  selector: 'app-answer-words',
  template: `
    @if (answer().points.length > 0) {
      <ol class="points">
        @for (point of answer().points; track $index) {
          <li>
            @if (point.quote !== null) {
              <blockquote [attr.lang]="textLanguage()">{{ point.quote }}</blockquote>
            } @else {
              <p class="hint" i18n="@@answer.words.quote-gone">Цитатът вече не е в текста.</p>
            }
            <p class="words" [attr.lang]="textLanguage()">{{ point.reply }}</p>
          </li>
        }
      </ol>
    }
    @if (answer().text) {
      <p class="words" [attr.lang]="textLanguage()">{{ answer().text }}</p>
    }
    @if (answer().legalGround; as ground) {
      <p class="fact">
        <strong i18n="@@answer.words.ground">Правно основание:</strong> <span [attr.lang]="textLanguage()"> {{ ground }}</span>
      </p>
    }
    @if (doneOn(); as day) {
      <p class="fact"><strong i18n="@@answer.words.done">Направено на:</strong> {{ day }}</p>
    }
    @if (commitment(); as promise) {
      <dl class="promise-card">
        <div>
          <dt i18n="@@answer.words.what">Какво</dt>
          <dd [attr.lang]="textLanguage()">{{ promise.what }}</dd>
        </div>
        <div>
          <dt i18n="@@answer.words.who">Кой</dt>
          <dd>{{ promise.who }}</dd>
        </div>
        <div>
          <dt i18n="@@answer.words.due">До</dt>
          <dd>{{ promise.due }}</dd>
        </div>
      </dl>
    } @else if (dueAlone(); as day) {
      <p class="fact"><strong i18n="@@answer.words.due-alone">Ще бъде направено до:</strong> {{ day }}</p>
    }
  `,
  styles: `
    .points {
      display: grid;
      gap: var(--space-4);
      margin: 0 0 var(--space-5);
      padding-inline-start: 1.4em;
    }
    blockquote {
      margin: 0 0 var(--space-2);
      padding: var(--space-1) var(--space-3);
      border-inline-start: 3px solid var(--accent);
      color: var(--ink-soft);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .words {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .points .words {
      margin: 0;
    }
    .fact {
      overflow-wrap: anywhere;
    }
    .promise-card {
      display: grid;
      gap: var(--space-2);
      margin: var(--space-4) 0;
      padding: var(--space-3) var(--space-4);
      border-inline-start: 4px solid var(--brand);
      background: var(--sunken);
    }
    .promise-card div {
      display: grid;
      grid-template-columns: 4.5rem 1fr;
      gap: var(--space-2);
    }
    dt {
      font-weight: 650;
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class AnswerWords {
  readonly answer = input.required<ShownAnswer>();
  /** the language of the case: it is answered in the language it was asked in */
  readonly textLanguage = input.required<string>();

  private readonly directory = inject(SiteDirectory);
  private readonly date = injectDateFormat();

  protected readonly doneOn = computed(() => this.day(this.answer().doneOn));
  protected readonly commitment = computed(() => {
    const promise = this.answer().commitment;
    if (promise === null) return null;
    return { what: promise.what, who: this.directory.departmentName(promise.department), due: this.date(promise.dueOn) };
  });
  /** of an answer from before a commitment said what and who */
  protected readonly dueAlone = computed(() => this.day(this.answer().commitmentDue));

  private day(day: string | null): string {
    return day === null ? '' : this.date(day);
  }
}
