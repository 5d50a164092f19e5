import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { debounceTime } from 'rxjs';

import type { RedactionBlock } from '../../../core/api/contract';
import { Notice } from '../../../ui/notice';
import { personalDataSpans } from '../redaction/personal-data-spans';
import { certaintyLabels, redactionLabels } from '../redaction/redaction-labels';

/** Milliseconds without typing after which the answer is looked over. */
const PAUSE = 700;
/** the most characters the API looks through */
const MOST = 10_000;

/** Warns of personal data in an answer that everybody will read, and takes each out at a press. */
@Component({
  selector: 'app-answer-marks',
  imports: [MatButtonModule, Notice],
  template: `
    <div role="status">
      @if (rows().length > 0) {
        <z-notice tone="warning" heading="В отговора има лични данни" i18n-heading="@@staff-redaction.marks.heading">
          <p i18n="@@staff-redaction.marks.text">Отговорът става публичен. Заличете каквото не трябва да се чете от всички.</p>
          <ul>
            @for (row of rows(); track row.start) {
              <li>
                <strong [attr.lang]="textLanguage()">{{ row.text }}</strong> <span>{{ row.words }}</span>
                <button type="button" matButton="outlined" (click)="takeOut(row)">
                  <ng-container i18n="@@staff-redaction.bar.accept">Заличи</ng-container
                  ><span class="visually-hidden"> {{ row.text }}</span>
                </button>
              </li>
            }
          </ul>
        </z-notice>
      }
    </div>
  `,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
      padding-block: var(--space-1);
      overflow-wrap: anywhere;
    }
    button {
      margin-inline-start: auto;
    }
  `,
})
export class AnswerMarks {
  readonly text = input.required<string>();
  readonly textLanguage = input.required<string>();
  readonly blocks = input.required<readonly RedactionBlock[]>();
  /** the text without what was taken out */
  readonly without = output<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly settled = toSignal(toObservable(this.text).pipe(debounceTime(PAUSE)), { initialValue: '' });
  private readonly spans = personalDataSpans(() => this.settled().slice(0, MOST));
  protected readonly rows = computed(() => {
    const text = this.settled();
    // What was found in an earlier text would point at other words.
    if (text !== this.text()) return [];
    return this.spans().map(({ start, end, type, certainty }) => ({
      ...{ start, end, type },
      text: text.slice(start, end),
      words: `${redactionLabels[type]}, ${certaintyLabels[certainty]}`,
    }));
  });

  protected takeOut({ start, end, type }: { start: number; end: number; type: RedactionBlock['type'] }): void {
    const text = this.text();
    const block = this.blocks().find((one) => one.type === type)?.block ?? '[…]';
    this.without.emit(text.slice(0, start) + block + text.slice(end));
    // The list is made anew; whoever went through it by keys goes on in the answer.
    afterNextRender(
      () => {
        const form = this.host.nativeElement.closest('form');
        form?.querySelector('textarea')?.focus();
      },
      { injector: this.injector },
    );
  }
}
