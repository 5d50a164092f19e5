import { Component, input } from '@angular/core';

import { Icon, type IconName } from './icon';

/** An address that programs of readers ask by themselves. */
export interface SubscribeLink {
  readonly icon: IconName;
  readonly href: string;
  /** media type */
  readonly type: string;
  readonly text: string;
  /** of what it is; everybody sees it where a page has several */
  readonly name: string;
  readonly isNamed: boolean;
}

/** „Следете това“: the feeds and the calendar of a page, on one calm line. */
@Component({
  selector: 'z-subscribe-links',
  imports: [Icon],
  template: `
    <div class="subscribe no-print">
      @if (heading()) {
        <p class="subscribe-heading">{{ heading() }}</p>
      }
      <ul class="subscribe-links">
        @for (link of links(); track link.href) {
          <li>
            <z-icon [name]="link.icon" />
            <a [href]="link.href" [type]="link.type"
              >{{ link.text }}<span [class.visually-hidden]="!link.isNamed">: {{ link.name }}</span></a
            >
          </li>
        }
      </ul>
    </div>
  `,
})
export class SubscribeLinks {
  readonly heading = input('');
  readonly links = input.required<readonly SubscribeLink[]>();
}
