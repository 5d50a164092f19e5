import { Component, computed, inject, input } from '@angular/core';

import { injectLanguage } from '../../core/i18n/language';
import { topicLabels } from '../../core/labels/topic-labels';
import { SiteDirectory } from '../../core/site/site-directory';
import { SelectField, type SelectOption } from '../../ui/select-field';
import type { CommitmentFilters, Filter } from './commitment-query';
import { onlyLabels, sourceLabels } from './filter-words';

const options = (labels: Readonly<Record<string, string>>): SelectOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** A real GET form: what it asks stands in the address, with or without JavaScript. */
@Component({
  selector: 'app-commitment-filter',
  imports: [SelectField],
  templateUrl: './commitment-filter.html',
})
export class CommitmentFilter {
  readonly filters = input.required<CommitmentFilters>();
  readonly policies = input.required<readonly SelectOption[]>();

  private readonly directory = inject(SiteDirectory);
  private readonly collator = new Intl.Collator(injectLanguage());
  protected readonly action = `/${injectLanguage()}/commitments`;
  protected readonly flags = options(onlyLabels);
  protected readonly sources = options(sourceLabels);
  protected readonly topics = options(topicLabels);
  protected readonly departments = computed(() =>
    this.sorted(this.directory.departments().map(({ slug }) => ({ value: slug, label: this.directory.departmentName(slug) }))),
  );
  protected readonly settlements = computed(() =>
    this.sorted(this.directory.settlements().map(({ ekatte }) => ({ value: ekatte, label: this.directory.settlementName(ekatte) }))),
  );

  protected value(filter: Filter): string {
    return this.filters()[filter] ?? '';
  }

  private sorted(list: SelectOption[]): SelectOption[] {
    return list.sort((one, other) => this.collator.compare(one.label, other.label));
  }
}
