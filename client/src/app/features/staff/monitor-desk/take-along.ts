import { Component } from '@angular/core';

import { injectLanguage } from '../../../core/i18n/language';
import { Icon } from '../../../ui/icon';

/** All that the organisation said, as files. */
@Component({
  selector: 'app-take-along',
  imports: [Icon],
  template: `
    <section class="take-along" aria-labelledby="take-along-heading">
      <h2 id="take-along-heading" i18n="@@staff-monitor.export.heading">Оценките на Вашата организация</h2>
      <p class="hint" i18n="@@staff-monitor.export.lead">
        Всички оценки с доказателствата, контролните суми, отговорите на общината и готов цитат за всяка.
      </p>
      <ul class="take-along-files">
        <li>
          <a class="with-icon" [href]="'/api/v1/monitor-desk/export.csv?lang=' + language" download
            ><z-icon name="download" /><span i18n="@@staff-monitor.export.csv">Таблица (CSV)</span></a
          >
        </li>
        <li>
          <a class="with-icon" [href]="'/api/v1/monitor-desk/export.json?lang=' + language" download
            ><z-icon name="download" /><span i18n="@@staff-monitor.export.json">За програми (JSON)</span></a
          >
        </li>
      </ul>
    </section>
  `,
  styleUrl: './monitor-desk.css',
})
export class TakeAlong {
  protected readonly language = injectLanguage();
}
