import { Component } from '@angular/core';

import { PageHeading } from '../../../ui/page-heading';
import { injectLanguage } from '../../../core/i18n/language';

/** When it can't be found out who is signed in. */
@Component({
  selector: 'app-trouble-page',
  imports: [PageHeading],
  template: `
    <div class="reading">
      <z-page-heading heading="Сървърът не отговаря" i18n-heading="@@staff-desk.server-away.heading" />
      <p i18n="@@staff-desk.server-away.text">Нищо не е загубено. Проверете връзката си и опитайте пак след минута.</p>
      <p><a class="button" [href]="again" i18n="@@staff-desk.again">Опитай пак</a></p>
    </div>
  `,
})
export class TroublePage {
  protected readonly again = `/${injectLanguage()}/staff`;
}
