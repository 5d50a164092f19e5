import { Component, computed, inject, input } from '@angular/core';

import type { PrivateCase } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { SiteDirectory } from '../../core/site/site-directory';
import { Details } from '../../ui/details';
import { Icon, type IconName } from '../../ui/icon';

/** The text as it was sent, and what of it everybody reads when that differs. */
@Component({
  selector: 'app-own-text',
  imports: [Details, Icon],
  template: `
    @let shown = own();
    <article class="panel case-own">
      <p class="case-own-title" [attr.lang]="shown.language">{{ shown.title }}</p>
      <div class="plain-text" [attr.lang]="shown.language">{{ shown.text }}</div>
      @if (facts().length > 0) {
        <ul class="case-details">
          @for (fact of facts(); track fact.icon) {
            <li><z-icon [name]="fact.icon" />{{ fact.text }}</li>
          }
        </ul>
      }
      @if (publicText(); as other) {
        <z-details summary="Публикуваният текст е различен" i18n-summary="@@case.own.public">
          <p class="hint" i18n="@@case.own.public-hint">Модераторът е скрил част от текста. Това четат всички:</p>
          <p [attr.lang]="shown.language">
            <strong>{{ other.title }}</strong>
          </p>
          <div class="plain-text" [attr.lang]="shown.language">{{ other.text }}</div>
        </z-details>
      }
    </article>
  `,
})
export class OwnText {
  readonly own = input.required<PrivateCase>();
  private readonly directory = inject(SiteDirectory);
  private readonly date = injectDateFormat();

  protected readonly facts = computed<{ icon: IconName; text: string }[]>(() => {
    const { settlement, address, occurredOn } = this.own();
    const place = [settlement && this.directory.settlementName(settlement), address].filter((part) => !!part).join(', ');
    return [
      ...(place === '' ? [] : [{ icon: 'pin' as const, text: place }]),
      ...(occurredOn === null ? [] : [{ icon: 'calendar' as const, text: this.date(occurredOn) }]),
    ];
  });
  protected readonly publicText = computed(() => {
    const { title, text, public: shown } = this.own();
    return shown !== null && (shown.title !== title || shown.text !== text) ? shown : null;
  });
}
