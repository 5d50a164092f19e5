import { Component, input } from '@angular/core';

import { Icon, type IconName } from './icon';

/** Says that a list holds nothing, and what can be done about it. */
@Component({
  selector: 'z-empty-state',
  imports: [Icon],
  template: `
    <div class="empty">
      <z-icon [name]="icon()" />
      <p class="empty-heading">{{ heading() }}</p>
      <ng-content />
    </div>
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly icon = input<IconName>('inbox');
}
