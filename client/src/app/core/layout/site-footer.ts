import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';

import { Mark } from '../../ui/mark';
import { injectLanguage } from '../i18n/language';
import { localizedText } from '../i18n/localized-text';
import { SiteDirectory } from '../site/site-directory';

/** Whose site this is, how to reach them, and the pages the law asks for. */
@Component({
  selector: 'app-site-footer',
  imports: [Mark, RouterLink],
  template: `
    <footer class="site-footer">
      <div class="wide site-footer-row">
        <div class="footer-place">
          @if (municipality()?.emblemUrl; as emblem) {
            <img class="emblem" [src]="emblem" width="56" height="68" alt="" />
          }
          <address>
            <strong>{{ directory.municipalityName() }}</strong>
            @if (municipality(); as place) {
              <span>{{ address() }}</span>
              @if (place.phone) {
                <a [href]="'tel:' + dialled()">{{ place.phone }}</a>
              }
              @if (place.email) {
                <a [href]="'mailto:' + place.email">{{ place.email }}</a>
              }
            }
          </address>
        </div>
        <nav aria-label="За сайта" i18n-aria-label="@@layout.footer.label">
          <ul class="footer-links">
            <li><a routerLink="/how-it-works" i18n="@@layout.footer.how">Как работи „Заедно“</a></li>
            <li><a routerLink="/moderation" i18n="@@layout.footer.moderation">Решения на модераторите</a></li>
            <li><a routerLink="/log" i18n="@@layout.footer.log">Публичен дневник</a></li>
            <li><a routerLink="/statistics" i18n="@@layout.footer.statistics">Статистика</a></li>
            <li><a routerLink="/overdue" i18n="@@layout.footer.overdue">Срокове и закъснения</a></li>
            <li><a routerLink="/commitments" i18n="@@layout.footer.commitments">Обещано и изпълнено</a></li>
            <li><a routerLink="/fix-rate" i18n="@@layout.footer.fix-rate">Какво е потвърдено</a></li>
            <li><a routerLink="/policies" i18n="@@layout.footer.policies">Планове и мерки</a></li>
            <li><a routerLink="/monitors" i18n="@@layout.footer.monitors">Независими наблюдатели</a></li>
            <li><a routerLink="/campaigns" i18n="@@layout.footer.campaigns">Кампании за наблюдение</a></li>
            <li><a routerLink="/consultations" i18n="@@layout.footer.consultations">Обществени консултации</a></li>
            <li><a routerLink="/data" i18n="@@layout.footer.data">Отворени данни</a></li>
            <li><a routerLink="/api" i18n="@@layout.footer.api">За програми (API)</a></li>
            <li><a routerLink="/work-calendar" i18n="@@layout.footer.calendar">Срокове и почивни дни</a></li>
            <li><a routerLink="/departments" i18n="@@layout.footer.departments">Отдели и контакти</a></li>
            <li><a routerLink="/privacy" i18n="@@layout.footer.privacy">Лични данни</a></li>
            <li><a routerLink="/accessibility" i18n="@@layout.footer.accessibility">Достъпност</a></li>
          </ul>
        </nav>
        <div class="footer-about">
          <p class="footer-mark">
            <z-mark /><span i18n="@@layout.footer.motto">Гласът на хората и отговорът на общината, на едно място.</span>
          </p>
          <p><a [href]="staffLink" i18n="@@layout.footer.staff">Вход за служители</a></p>
        </div>
      </div>
    </footer>
  `,
})
export class SiteFooter {
  protected readonly directory = inject(SiteDirectory);
  protected readonly municipality = this.directory.municipality;
  private readonly language = injectLanguage();
  /** Another application: a plain link, and no route of this one. */
  protected readonly staffLink = `/${injectLanguage()}/staff`;
  protected readonly address = computed(() => {
    const place = this.municipality();
    return place === null ? '' : localizedText(this.language, place, 'address');
  });
  protected readonly dialled = computed(() => (this.municipality()?.phone ?? '').replace(/[^\d+]/g, ''));
}
