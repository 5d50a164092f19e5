import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';

import { injectLanguage } from './core/i18n/language';
import { injectCurrentUrl } from './core/layout/current-url';
import { movePageFocus } from './core/layout/page-focus';
import { PageFrame } from './core/layout/page-frame';
import { SiteFooter } from './core/layout/site-footer';
import { SiteHeader } from './core/layout/site-header';
import { SiteDirectory } from './core/site/site-directory';
import { Icon } from './ui/icon';

@Component({
  selector: 'app-root',
  imports: [Icon, NgTemplateOutlet, RouterOutlet, SiteFooter, SiteHeader],
  template: `
    <a class="skip-link" [href]="mainAnchor()" i18n="@@layout.skip">Към съдържанието</a>
    @if (directory.isDemo()) {
      <p class="demo-banner" role="note">
        <z-icon name="info" /><span i18n="@@layout.demo"
          >Това е демонстрация. Хората и случаите са измислени. Не пишете истински лични данни.</span
        >
      </p>
    }
    @if (isStaffArea()) {
      <ng-container [ngTemplateOutlet]="frame.header()" />
    } @else {
      <app-site-header />
    }
    <main id="main" tabindex="-1"><router-outlet /></main>
    @if (!isStaffArea()) {
      <app-site-footer />
    }
  `,
})
export class App {
  protected readonly directory = inject(SiteDirectory);
  protected readonly frame = inject(PageFrame);
  private readonly language = injectLanguage();
  private readonly url = injectCurrentUrl();
  protected readonly mainAnchor = computed(() => `/${this.language}${this.url().split('#', 1)[0]}#main`);

  /** The pages of the staff bring a header of their own and need no footer. */
  protected readonly isStaffArea = computed(() => /^\/staff(?![\w-])/.test(this.url()));

  constructor() {
    movePageFocus();
  }
}
