import { Component, input } from '@angular/core';

import { Icon, type IconName } from './icon';
import type { Tone } from './tone';

export interface TimelineMoment {
  /** for machines: a timestamp or a civil date */
  at: string;
  /** for people */
  when: string;
  title: string;
  /** a second line, such as who did it or why */
  text?: string;
  tone: Tone;
  icon: IconName;
}

/** What happened, in the order it is given. */
@Component({
  selector: 'z-timeline',
  imports: [Icon],
  template: `
    <ol class="timeline">
      @for (moment of moments(); track $index) {
        <li class="moment" [attr.data-tone]="moment.tone">
          <z-icon [name]="moment.icon" />
          <div>
            <p class="moment-title">{{ moment.title }}</p>
            <p class="moment-when">
              <time [attr.datetime]="moment.at">{{ moment.when }}</time>
            </p>
            @if (moment.text) {
              <p class="moment-text">{{ moment.text }}</p>
            }
          </div>
        </li>
      }
    </ol>
  `,
})
export class Timeline {
  readonly moments = input.required<readonly TimelineMoment[]>();
}
