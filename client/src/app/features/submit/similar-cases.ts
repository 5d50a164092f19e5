import { httpResource } from '@angular/common/http';
import { afterNextRender, Component, computed, debounced, input, linkedSignal, signal } from '@angular/core';

import type { Kind, PublicList, PublicListItem } from '../../core/api/contract';
import { injectLanguage } from '../../core/i18n/language';
import { plural } from '../../core/i18n/numbers';
import { statusLabels } from '../../core/labels/status-labels';
import { statusLooks } from '../../core/labels/status-look';
import { StatusBadge } from '../../ui/status-badge';
import { countCharacters } from '../../ui/character-count';

/** Milliseconds without typing, and characters, from which on it is worth to ask. */
const PAUSE = 700;
const ENOUGH = 8;

/** Published cases like the one that is being written. Says nothing while there are none, or when they can't be had. */
@Component({
  selector: 'app-similar-cases',
  imports: [StatusBadge],
  template: `
    <p class="visually-hidden" role="status">{{ announcement() }}</p>
    @if (items().length > 0) {
      <section class="panel similar" aria-labelledby="similar-heading">
        <h2 id="similar-heading" class="similar-heading" i18n="@@submit.similar.heading">Вече публикувано за подобно нещо</h2>
        <p class="hint" i18n="@@submit.similar.text">
          Ако Вашият случай е тук, можете да следите него. Връзките се отварят в нов раздел и написаното остава.
        </p>
        <ul class="similar-list">
          @for (item of items(); track item.number) {
            <li>
              <a [href]="linkTo(item)" target="_blank" rel="noopener" [attr.lang]="item.language">{{ item.title }}</a>
              <z-status-badge [text]="labels[item.status]" [tone]="looks[item.status].tone" [icon]="looks[item.status].icon" />
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class SimilarCases {
  readonly title = input.required<string>();
  readonly kind = input.required<Kind | null>();

  private readonly language = injectLanguage();
  private readonly isInBrowser = signal(false);
  private readonly settledTitle = debounced(() => (this.isInBrowser() ? this.title().trim() : ''), PAUSE);
  private readonly resource = httpResource<PublicList>(() => {
    const title = this.settledTitle.hasValue() ? this.settledTitle.value() : '';
    const kind = this.kind();
    return countCharacters(title) < ENOUGH
      ? undefined
      : { url: '/api/v1/submissions/similar', params: { title, ...(kind === null ? {} : { kind }) }, transferCache: false };
  });

  /** Those of the last question stay until the next is answered, so that the page does not jump at each pause. */
  protected readonly items = linkedSignal<readonly PublicListItem[] | null, readonly PublicListItem[]>({
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

  protected linkTo(item: PublicListItem): string {
    return `/${this.language}/submissions/${item.number}`;
  }
}
