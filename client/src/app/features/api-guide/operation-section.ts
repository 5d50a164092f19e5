import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { ProblemType } from '../../core/api/contract';
import { injectPageAnchor } from '../../ui/page-anchor';
import { Details } from '../../ui/details';
import { FieldList } from './field-list';
import { MarkedWords, piecesOf } from './marked-words';
import { PathCode } from './path-code';
import type { ToldOperation } from './told-once';

/** One operation: what it does, what it takes, an example of a request and of its answer, and how it may be refused. */
@Component({
  selector: 'app-operation-section',
  imports: [Details, FieldList, MarkedWords, PathCode, RouterLink],
  templateUrl: './operation-section.html',
})
export class OperationSection {
  readonly operation = input.required<ToldOperation>();
  /** by slug, in the language of the page */
  readonly problems = input.required<ReadonlyMap<string, ProblemType>>();

  protected readonly anchor = injectPageAnchor();
  protected readonly fieldsAnswered = $localize`:@@api.fields-answered:Полетата на отговора`;
  /** The types that the contract names in a failure; where it names none, its own words stand alone. */
  protected readonly failures = computed(() =>
    this.operation().failures.map(({ status, description }) => ({
      ...{ status, description },
      types: piecesOf(description).flatMap(({ text, isCode }) => (isCode ? (this.problems().get(text) ?? []) : [])),
    })),
  );
}
