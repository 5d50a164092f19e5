import { Component, computed, input } from '@angular/core';

import { MarkedWords } from './marked-words';
import type { ParameterRow } from './operation-reading';
import { limitWords } from './limit-words';
import type { FieldRow } from './schema-rows';

/** Parameters of an operation, or fields of what is sent or answered: each with its kind, its limits and its meaning. */
@Component({
  selector: 'app-field-list',
  imports: [MarkedWords],
  templateUrl: './field-list.html',
})
export class FieldList {
  readonly rows = input.required<readonly (FieldRow | ParameterRow)[]>();
  /** Whether it matters that a field is there: in what is sent, not in what is answered. */
  readonly isAsked = input(true);

  protected readonly shown = computed(() =>
    this.rows().map((row) => ({
      ...row,
      place: 'place' in row ? row.place : null,
      limits: row.shape.limits === null ? '' : limitWords(row.shape.limits),
    })),
  );
}
