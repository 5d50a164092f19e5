import { Component, computed, input } from '@angular/core';

import type { GroupRow } from './group-rows';
import { NumberCell } from './number-cell';

const WIDTH = 600;

/** A bar for each group, as long as what was received, split as the columns of the months are. */
@Component({
  selector: 'app-group-bars',
  imports: [NumberCell],
  template: `
    <ul class="group-bars">
      @for (row of drawn(); track row.key) {
        <li class="group-bar" [class.group-bar--few]="!row.figures">
          <span class="group-name">{{ row.name }}</span>
          @if (row.figures) {
            <span class="group-count">
              <app-number-cell
                [text]="row.published.text"
                [list]="row.published.list"
                i18n-name="@@statistics.list.published"
                name="публикувани: {{ row.name }}"
              />&ngsp;<span class="group-words" i18n="@@statistics.bar.words">публикувани, {{ row.answered.text }} с отговор</span>
            </span>
            <svg class="group-drawing" viewBox="0 0 600 16" [attr.preserveAspectRatio]="'none'" aria-hidden="true">
              <rect class="chart-way" width="600" height="16" />
              @for (block of row.blocks; track block.fill) {
                <rect class="chart-block" height="16" [attr.data-fill]="block.fill" [attr.x]="block.x" [attr.width]="block.width" />
              }
            </svg>
          } @else {
            <span class="group-count numbers-few" i18n="@@statistics.few">малко случаи</span>
          }
        </li>
      }
    </ul>
  `,
})
export class GroupBars {
  readonly rows = input.required<readonly GroupRow[]>();

  protected readonly drawn = computed(() => {
    const most = Math.max(1, ...this.rows().map(({ figures }) => figures?.published ?? 0));
    return this.rows().map((row) => {
      const { published = 0, answered = 0 } = row.figures ?? {};
      const [solid, open] = [(answered / most) * WIDTH, ((published - answered) / most) * WIDTH];
      const blocks = [
        { fill: 'fill-solid', x: 0, width: solid },
        { fill: 'fill-hatched', x: solid, width: open },
      ].filter(({ width }) => width > 0);
      return { ...row, blocks };
    });
  });
}
