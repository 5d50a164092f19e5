import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { fieldError, fieldProblems, fieldValue, injectFormResult } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectLanguage } from '../../core/i18n/language';
import { ChoiceCards } from '../../ui/choice-cards';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { SummaryList } from '../../ui/summary-list';
import { TextField } from '../../ui/text-field';
import { FILTER_KEYS, type FollowedFilter, injectFilterRows } from './followed-filter';
import { frequencyChoices } from './frequency-choices';

/** Asks for an address to write to about what is new in the list. What is followed stands in the address of the page. */
@Component({
  selector: 'app-follow-list-page',
  imports: [ChoiceCards, ErrorSummary, Notice, PageHeading, RequestKey, RouterLink, SummaryList, TextField],
  templateUrl: './follow-list-page.html',
})
export class FollowListPage {
  readonly topic = input<string>();
  readonly department = input<string>();
  readonly settlement = input<string>();
  readonly kind = input<string>();
  readonly status = input<string>();
  /** parts of a search that no letter can follow */
  readonly q = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly receivedFrom = input<string>();
  readonly receivedTo = input<string>();
  readonly outcome = input<string>();
  readonly done = input<string>();

  private readonly language = injectLanguage();
  private readonly rowsOf = injectFilterRows();
  protected readonly choices = frequencyChoices;
  protected readonly result = injectFormResult();
  protected readonly problems = fieldProblems(this.result);
  protected readonly filter = computed<FollowedFilter>(() => {
    const asked = {
      topic: this.topic(),
      department: this.department(),
      settlement: this.settlement(),
      kind: this.kind(),
      status: this.status(),
    };
    return Object.fromEntries(FILTER_KEYS.flatMap((key) => (asked[key] ? [[key, asked[key]]] : [])));
  });
  protected readonly rows = computed(() => this.rowsOf(this.filter()));
  protected readonly isNarrower = computed(() =>
    [this.q(), this.from(), this.to(), this.receivedFrom(), this.receivedTo(), this.outcome()].some((value) => (value ?? '') !== ''),
  );
  protected readonly action = computed(() => {
    const query = new URLSearchParams(this.filter()).toString();
    return `/${this.language}/follow/list${query && `?${query}`}`;
  });

  protected value(name: string, otherwise = ''): string {
    return fieldValue(this.result, name, otherwise);
  }

  protected error(name: string): string {
    return fieldError(this.result, name);
  }
}
