import { httpResource } from '@angular/common/http';
import { afterNextRender, Component, computed, debounced, input, linkedSignal, signal } from '@angular/core';

import type { Draft, SimilarCase, SimilarCaseList } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { plural } from '../../core/i18n/numbers';
import { similarWhyText } from '../../core/labels/similar-why';
import { statusLabels } from '../../core/labels/status-labels';
import { statusLooks } from '../../core/labels/status-look';
import { CitizenWords } from '../../ui/citizen-words';
import { StatusBadge } from '../../ui/status-badge';
import { countCharacters } from '../../ui/character-count';

/** Milliseconds without typing, and characters, from which on it is worth to ask. */
const PAUSE = 700;
const ENOUGH = 8;
/** Characters that the API takes. */
const MOST_TITLE = 150;
const MOST_TEXT = 10_000;

interface Typed {
  readonly title: string;
  readonly text: string;
}
const NOTHING: Typed = { title: '', text: '' };

/** Published cases like the one that is being written. Says nothing while there are none, or when they can't be had. */
@Component({
  selector: 'app-similar-cases',
  imports: [CitizenWords, StatusBadge],
  template: `
    <p class="visually-hidden" role="status">{{ announcement() }}</p>
    @if (items().length > 0) {
      <section class="panel similar" aria-labelledby="similar-heading">
        <h2 id="similar-heading" class="similar-heading" i18n="@@submit.similar.heading">Вече публикувано за подобно нещо</h2>
        <p class="hint" i18n="@@submit.similar.text">
          Ако Вашият случай е тук, подкрепете него, вместо да подавате нов. Връзките се отварят в нов раздел и написаното остава.
        </p>
        <ul class="similar-list">
          @for (item of items(); track item.number) {
            <li>
              <a [href]="linkTo(item)" target="_blank" rel="noopener" [attr.lang]="item.language">{{ item.title }}</a>
              <z-status-badge [text]="labels[item.status]" [tone]="looks[item.status].tone" [icon]="looks[item.status].icon" />
              <z-citizen-words class="hint similar-why" [text]="whyOf(item)" />
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class SimilarCases {
  readonly title = input.required<string>();
  readonly text = input('');
  /** for the place, where it was given before */
  readonly saved = input<Draft | null>(null);

  private readonly language = injectLanguage();
  private readonly isInBrowser = signal(false);
  private readonly typed = computed(() => ({ title: this.title().trim(), text: this.text().trim() }), { equal: isSameText });
  private readonly settled = debounced(() => (this.isInBrowser() ? this.typed() : NOTHING), PAUSE);
  private readonly resource = httpResource<SimilarCaseList>(() => {
    const { title, text } = this.settled.hasValue() ? this.settled.value() : NOTHING;
    const { settlement = null, address = null } = this.saved() ?? {};
    // By POST: what somebody is writing has no business in an address.
    return countCharacters(title) < ENOUGH || countCharacters(title) > MOST_TITLE || countCharacters(text) > MOST_TEXT
      ? undefined
      : {
          url: '/api/v1/submissions/similar',
          method: 'POST',
          body: { title, text, ...(settlement ? { settlement } : {}), ...(address ? { address } : {}) },
          transferCache: false,
        };
  });

  /** Those of the last question stay until the next is answered, so that the page does not jump at each pause. */
  protected readonly items = linkedSignal<readonly SimilarCase[] | null, readonly SimilarCase[]>({
    source: () => (this.resource.isLoading() ? null : this.resource.hasValue() ? this.resource.value().items : []),
    computation: (fresh, before) => fresh ?? before?.value ?? [],
  });
  protected readonly announcement = computed(() => {
    const count = this.items().length;
    return count === 0
      ? ''
      : plural(count, this.language, {
          one: $localize`:@@submit.similar.one:Има ${count}:count: подобен публикуван случай.`,
          other: $localize`:@@submit.similar.other:Има ${count}:count: подобни публикувани случая.`,
        });
  });
  protected readonly labels = statusLabels;
  protected readonly looks = statusLooks;

  constructor() {
    afterNextRender(() => {
      this.isInBrowser.set(true);
    });
  }

  protected linkTo(item: SimilarCase): string {
    return `/${this.language}/submissions/${item.number}`;
  }

  protected whyOf(item: SimilarCase): string {
    return similarWhyText(item.why);
  }
}

function isSameText(one: Typed, other: Typed): boolean {
  return one.title === other.title && one.text === other.text;
}
