import { afterRenderEffect, Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { NgTemplateOutlet } from '@angular/common';

import { Icon } from '../../ui/icon';
import { Mark } from '../../ui/mark';
import { injectLanguage } from '../i18n/language';
import { SiteDirectory } from '../site/site-directory';
import { injectCurrentUrl } from './current-url';

/** Name and mark, the ways through the site, and the other language. Works without JavaScript. */
@Component({
  selector: 'app-site-header',
  imports: [Icon, Mark, NgTemplateOutlet, RouterLink, RouterLinkActive],
  template: `
    <header class="site-header">
      <div class="site-header-row wide">
        <a class="brand" routerLink="/">
          <z-mark />
          <span>
            <span class="brand-name" i18n="@@layout.product">Заедно</span>
            <span class="brand-place">{{ directory.municipalityName() }}</span>
          </span>
        </a>
        <nav class="site-nav" aria-label="Основно меню" i18n-aria-label="@@layout.nav.label">
          <ul class="site-nav-wide">
            <ng-container [ngTemplateOutlet]="links" />
          </ul>
          <details #menu class="site-nav-narrow">
            <summary class="menu-button"><z-icon name="menu" /><span i18n="@@layout.nav.menu">Меню</span></summary>
            <ul>
              <ng-container [ngTemplateOutlet]="links" />
            </ul>
          </details>
        </nav>
        <a class="language-switch" [href]="otherPage()" [attr.lang]="other" [attr.hreflang]="other">
          <z-icon name="globe" /><span class="language-long" i18n="@@layout.other-language">English</span
          ><span class="language-short" aria-hidden="true">{{ other.toUpperCase() }}</span>
        </a>
      </div>
    </header>
    <ng-template #links>
      <li>
        <a routerLink="/submissions" routerLinkActive="is-here" ariaCurrentWhenActive="page" i18n="@@layout.nav.register"
          >Сигнали и отговори</a
        >
      </li>
      <li>
        <a routerLink="/lookup" routerLinkActive="is-here" ariaCurrentWhenActive="page" i18n="@@layout.nav.lookup">Моят сигнал</a>
      </li>
      <li>
        <a routerLink="/how-it-works" routerLinkActive="is-here" ariaCurrentWhenActive="page" i18n="@@layout.nav.how">Как работи</a>
      </li>
      <li>
        <a routerLink="/departments" routerLinkActive="is-here" ariaCurrentWhenActive="page" i18n="@@layout.nav.departments"
          >Кой отговаря</a
        >
      </li>
    </ng-template>
  `,
})
export class SiteHeader {
  protected readonly directory = inject(SiteDirectory);
  protected readonly other = injectLanguage() === 'bg' ? 'en' : 'bg';
  private readonly url = injectCurrentUrl();
  /** A whole new page: each language is a build of its own. */
  protected readonly otherPage = computed(() => `/${this.other}${this.url()}`);
  private readonly menu = viewChild.required<ElementRef<HTMLDetailsElement>>('menu');

  constructor() {
    // The page has changed under the open menu.
    afterRenderEffect(() => {
      this.url();
      this.menu().nativeElement.open = false;
    });
  }
}
