import { httpResource } from '@angular/common/http';
import { afterNextRender, Component, computed, debounced, input, linkedSignal, signal } from '@angular/core';

import type { PersonalDataSpan } from '../../core/api/contract';
import { Notice } from '../../ui/notice';
import { personalDataWords } from '../../core/personal-data/personal-data';

const PAUSE = 1_200;
/** the most characters the API looks through */
const MOST = 10_000;

/** Says on a pause that the text looks as if it held personal data. The same is said again, without scripts, before sending. */
@Component({
  selector: 'app-personal-data-warning',
  imports: [Notice],
  template: `
    <div role="status">
      @if (words()) {
        <z-notice tone="warning" heading="Прилича на лични данни" i18n-heading="@@submit.personal-data.heading">
          <p i18n="@@submit.personal-data.typed">Намерихме: {{ words() }}. Ако не са нужни, махнете ги: текстът става публичен.</p>
        </z-notice>
      }
    </div>
  `,
})
export class PersonalDataWarning {
  readonly title = input.required<string>();
  readonly text = input.required<string>();

  private readonly isInBrowser = signal(false);
  private readonly settled = debounced(() => (this.isInBrowser() ? `${this.title()}\n${this.text()}`.trim() : ''), PAUSE);
  private readonly resource = httpResource<{ spans: PersonalDataSpan[] }>(() => {
    const text = this.settled.hasValue() ? this.settled.value() : '';
    return text === ''
      ? undefined
      : { url: '/api/v1/redaction/preview', method: 'POST', body: { text: [...text].slice(0, MOST).join('') } };
  });
  /** What was found last stays while the next look is under way. */
  private readonly spans = linkedSignal<PersonalDataSpan[] | null, PersonalDataSpan[]>({
    source: () => (this.resource.isLoading() ? null : this.resource.hasValue() ? this.resource.value().spans : []),
    computation: (fresh, before) => fresh ?? before?.value ?? [],
  });
  protected readonly words = computed(() => personalDataWords(this.spans()));

  constructor() {
    afterNextRender(() => {
      this.isInBrowser.set(true);
    });
  }
}
