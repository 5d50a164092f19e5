import { Component, input } from '@angular/core';

import { outcomeLabels } from '../../core/labels/outcome-labels';
import { type GroupRow, OUTCOMES, VERDICTS } from './group-rows';
import { NumberCell } from './number-cell';
import { verdictWords } from './verdict-words';

/** Every number of a division. It scrolls sideways by itself on a narrow screen, by keyboard too. */
@Component({
  selector: 'app-numbers-table',
  imports: [NumberCell],
  templateUrl: './numbers-table.html',
})
export class NumbersTable {
  /** id of the heading that names the table */
  readonly labelledBy = input.required<string>();
  /** of the column of names */
  readonly column = input.required<string>();
  readonly rows = input.required<readonly GroupRow[]>();
  /** settlements have none */
  readonly hasFixRate = input(true);

  protected readonly outcomes = OUTCOMES.map((outcome) => outcomeLabels[outcome]);
  protected readonly verdicts = VERDICTS.map((verdict) => verdictWords[verdict]);
}
