import { Component, computed, effect, inject } from '@angular/core';

import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { injectCurrentUrl } from '../../../core/layout/current-url';
import { UnseenMentions } from './unseen-mentions';

/** The number beside the way to the mentions; it is counted anew with each page. */
@Component({
  selector: 'app-mention-count',
  template: `
    @if (count() > 0) {
      <span class="count" aria-hidden="true">{{ count() }}</span>
      <span class="visually-hidden">{{ words() }}</span>
    }
  `,
  styles: `
    .count {
      display: inline-block;
      min-width: 1.5em;
      margin-inline-start: 0.4em;
      padding: 0.05em 0.4em;
      border-radius: 1em;
      background: var(--surface);
      color: var(--ink);
      font-size: 0.8rem;
      font-weight: 700;
      line-height: 1.4;
      text-align: center;
    }
  `,
})
export class MentionCount {
  private readonly unseen = inject(UnseenMentions);
  private readonly language = injectLanguage();
  private readonly url = injectCurrentUrl();
  protected readonly count = this.unseen.count;
  protected readonly words = computed(() => {
    const count = this.count();
    return plural(count, this.language, {
      one: $localize`:@@staff-notes.nav.unseen-one:${count}:count: ново`,
      other: $localize`:@@staff-notes.nav.unseen-other:${count}:count: нови`,
    });
  });

  constructor() {
    effect(() => {
      this.url();
      void this.unseen.refresh();
    });
  }
}
