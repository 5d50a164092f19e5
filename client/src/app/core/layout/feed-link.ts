import { Component, computed, DestroyRef, DOCUMENT, effect, inject, input } from '@angular/core';

import { Icon } from '../../ui/icon';
import { injectLanguage } from '../i18n/language';

const ATOM = 'application/atom+xml';

/** A feed of the page: a link that people see, and one in the head that their programs find. */
@Component({
  selector: 'app-feed-link',
  imports: [Icon],
  template: `
    <p class="feed-link">
      <z-icon name="feed" />
      <span>
        <a [href]="address()" [type]="type">
          <ng-container i18n="@@board.feed.subscribe">Абонирайте се (Atom)</ng-container>
          @if (isNamed()) {
            <ng-container>: {{ name() }}</ng-container>
          } @else {
            <span class="visually-hidden">: {{ name() }}</span>
          }
        </a>
      </span>
    </p>
  `,
})
export class FeedLink {
  /** under the language */
  readonly path = input.required<string>();
  readonly query = input<Record<string, string>>({});
  readonly name = input.required<string>();
  /** Where a page has several feeds, everybody has to see which is which. */
  readonly isNamed = input(false);

  protected readonly type = ATOM;
  private readonly language = injectLanguage();
  protected readonly address = computed(() => {
    const query = new URLSearchParams(this.query()).toString();
    return `/${this.language}${this.path()}${query === '' ? '' : `?${query}`}`;
  });

  constructor() {
    const document = inject(DOCUMENT);
    const link = document.createElement('link');
    link.rel = 'alternate';
    link.type = ATOM;
    effect(() => {
      link.href = this.address();
      link.title = this.name();
      document.head.appendChild(link);
    });
    inject(DestroyRef).onDestroy(() => {
      link.remove();
    });
  }
}
