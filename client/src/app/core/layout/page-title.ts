import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';

export const PRODUCT = $localize`:@@layout.product:Заедно`;
const ENDING = ` – ${PRODUCT}`;

/** Writes „what this page is – Заедно“ into the title of the window. */
@Service({ autoProvided: false })
export class PageTitleStrategy extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(state: RouterStateSnapshot): void {
    const page = this.buildTitle(state);
    if (page !== undefined) {
      this.title.setTitle(titled(page));
    }
  }
}

/** Gives a function that sets the title, for a page whose name comes from its data. */
export function injectPageTitle(): (page: string) => void {
  const title = inject(Title);
  return (page) => {
    title.setTitle(titled(page));
  };
}

function titled(page: string): string {
  return page === '' ? PRODUCT : `${page}${ENDING}`;
}

/** What the page is, from the title of its window. */
export const untitled = (title: string): string => (title.endsWith(ENDING) ? title.slice(0, -ENDING.length) : title);
