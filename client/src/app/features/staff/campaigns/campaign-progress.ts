import { Component, computed, input } from '@angular/core';

import { injectLanguage } from '../../../core/i18n/language';
import { formatNumber } from '../../../core/i18n/numbers';

/** How many items have all their readings. */
@Component({
  selector: 'app-campaign-progress',
  template: `
    @let it = shown();
    <p class="campaign-count" i18n="@@staff-campaigns.progress">Прочетени {{ it.read }} от {{ it.items }} точки</p>
    <svg class="campaign-bar" viewBox="0 0 100 6" [attr.preserveAspectRatio]="'none'" aria-hidden="true">
      <rect class="bar-way" width="100" height="6" />
      <rect class="bar-gone" height="6" [attr.width]="it.width" />
    </svg>
  `,
})
export class CampaignProgress {
  readonly items = input.required<number>();
  readonly read = input.required<number>();

  private readonly language = injectLanguage();
  protected readonly shown = computed(() => {
    const [items, read] = [this.items(), this.read()];
    return {
      items: formatNumber(items, this.language),
      read: formatNumber(read, this.language),
      width: items === 0 ? 0 : (read / items) * 100,
    };
  });
}
