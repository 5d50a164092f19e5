import { Component, computed, input } from '@angular/core';

import { Icon, type IconName } from './icon';
import type { Tone } from './tone';

const icons: Record<Tone, IconName> = {
  neutral: 'info',
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'warning',
};

/** A message that stands out from the page. */
@Component({
  selector: 'z-notice',
  imports: [Icon],
  template: `
    <div class="notice" [attr.data-tone]="tone()" [attr.role]="live() ? 'status' : null">
      <z-icon [name]="shownIcon()" />
      <div class="notice-words">
        @if (heading()) {
          <p class="notice-heading">{{ heading() }}</p>
        }
        <ng-content />
      </div>
    </div>
  `,
})
export class Notice {
  readonly tone = input<Tone>('info');
  readonly heading = input('');
  readonly icon = input<IconName | null>(null);
  /** for a message that appears while the page is open */
  readonly live = input(false);
  protected readonly shownIcon = computed(() => this.icon() ?? icons[this.tone()]);
}
