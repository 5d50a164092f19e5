import { Component, computed, DestroyRef, DOCUMENT, effect, inject, input } from '@angular/core';

import { type SubscribeLink, SubscribeLinks } from '../../ui/subscribe-links';
import { injectLanguage } from '../i18n/language';

const ATOM = 'application/atom+xml';
const CALENDAR = 'text/calendar';

/** The feed of the page, and its calendar where it has one: links that people see, and others in the head that their programs find. */
@Component({
  selector: 'app-feed-link',
  imports: [SubscribeLinks],
  template: `<z-subscribe-links [heading]="isTitled() ? title : ''" [links]="links()" />`,
})
export class FeedLink {
  /** under the language, without its ending */
  readonly path = input.required<string>();
  readonly query = input<Record<string, string>>({});
  readonly name = input.required<string>();
  /** Where a page has several feeds, everybody has to see which is which. */
  readonly isNamed = input(false);
  /** Where nothing around says that the page can be followed. */
  readonly isTitled = input(false);
  /** Whether the days of the page are there as a calendar, too. */
  readonly hasCalendar = input(false);
  /** False where the days alone can be followed. */
  readonly hasFeed = input(true);

  protected readonly title = $localize`:@@board.feed.follow:Следете това`;
  private readonly language = injectLanguage();
  protected readonly links = computed<readonly SubscribeLink[]>(() => [
    ...(this.hasFeed() ? [this.link('feed', 'atom', ATOM, $localize`:@@board.feed.subscribe:Абонирайте се (Atom)`)] : []),
    ...(this.hasCalendar()
      ? [this.link('calendar', 'ics', CALENDAR, $localize`:@@board.feed.calendar:Сроковете в календара Ви (.ics)`)]
      : []),
  ]);

  constructor() {
    const document = inject(DOCUMENT);
    let shown: readonly HTMLLinkElement[] = [];
    effect(() => {
      for (const link of shown) link.remove();
      shown = this.links().map(({ href, type, name }) => {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'alternate', type, href, title: name });
        document.head.appendChild(link);
        return link;
      });
    });
    inject(DestroyRef).onDestroy(() => {
      for (const link of shown) link.remove();
    });
  }

  private link(icon: 'feed' | 'calendar', ending: string, type: string, text: string): SubscribeLink {
    const query = new URLSearchParams(this.query()).toString();
    const href = `/${this.language}${this.path()}.${ending}${query === '' ? '' : `?${query}`}`;
    return { icon, href, type, text, name: this.name(), isNamed: this.isNamed() };
  }
}
