import { Component, input } from '@angular/core';

import type { Tick } from '../../core/log/tick-list';
import type { TickState } from '../../core/log/finding-words';
import { Icon, type IconName } from '../../ui/icon';
import type { Tone } from '../../ui/tone';

const looks: Record<TickState, { tone: Tone; icon: IconName; word: string }> = {
  good: { tone: 'success', icon: 'check', word: $localize`:@@verify.state.good:Вярно` },
  bad: { tone: 'danger', icon: 'close', word: $localize`:@@verify.state.bad:Невярно` },
  open: { tone: 'neutral', icon: 'clock', word: $localize`:@@verify.state.open:Още не се знае` },
};

/** The four answers, each with what it means and what to do. */
@Component({
  selector: 'app-tick-list',
  imports: [Icon],
  template: `
    <ol class="ticks">
      @for (tick of ticks(); track tick.name) {
        <li class="tick" [attr.data-tone]="looks[tick.state].tone" [attr.data-tick]="tick.name" [attr.data-state]="tick.state">
          <z-icon [name]="looks[tick.state].icon" />
          <div>
            <p class="tick-title">
              <span class="visually-hidden">{{ looks[tick.state].word }}: </span>{{ tick.title }}
            </p>
            <p>{{ tick.means }}</p>
            @if (tick.next) {
              <p class="tick-next">{{ tick.next }}</p>
            }
          </div>
        </li>
      }
    </ol>
  `,
})
export class TickList {
  readonly ticks = input.required<readonly Tick[]>();
  protected readonly looks = looks;
}
