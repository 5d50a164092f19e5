import { Component, input } from '@angular/core';

import { Icon, type IconName } from './icon';
import type { Tone } from './tone';

/** A state in one or two words, with an icon. */
@Component({
  selector: 'z-status-badge',
  imports: [Icon],
  template: `<span class="badge" [attr.data-tone]="tone()"><z-icon [name]="icon()" />{{ text() }}</span>`,
})
export class StatusBadge {
  readonly text = input.required<string>();
  readonly tone = input<Tone>('neutral');
  readonly icon = input.required<IconName>();
}
