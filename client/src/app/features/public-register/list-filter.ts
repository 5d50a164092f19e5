import { Component, computed, inject, input } from '@angular/core';

import { injectLanguage } from '../../core/i18n/language';
import { kindLabels } from '../../core/labels/kind-labels';
import { outcomeLabels } from '../../core/labels/outcome-labels';
import { statusLabels } from '../../core/labels/status-labels';
import { topicLabels } from '../../core/labels/topic-labels';
import { SiteDirectory } from '../../core/site/site-directory';
import { DateField } from '../../ui/date-field';
import { Icon } from '../../ui/icon';
import { SelectField, type SelectOption } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { anyOutcome } from './filter-words';

const options = (labels: Readonly<Record<string, string>>): SelectOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const { pending: _, ...publicStatuses } = statusLabels;

/** A real GET form: what it asks stands in the address, with or without JavaScript. */
@Component({
  selector: 'app-list-filter',
  imports: [DateField, Icon, SelectField, TextField],
  templateUrl: './list-filter.html',
})
export class ListFilter {
  readonly query = input.required<Record<string, string>>();
  readonly count = input.required<number>();

  private readonly directory = inject(SiteDirectory);
  private readonly collator = new Intl.Collator(injectLanguage());
  protected readonly action = `/${injectLanguage()}/submissions`;
  protected readonly kinds = options(kindLabels);
  protected readonly topics = options(topicLabels);
  protected readonly statuses = options(publicStatuses);
  protected readonly outcomes: SelectOption[] = [{ value: 'any', label: anyOutcome }, ...options(outcomeLabels)];
  protected readonly orders: SelectOption[] = [
    { value: 'newest', label: $localize`:@@public.filter.newest:Най-новите първи` },
    { value: 'oldest', label: $localize`:@@public.filter.oldest:Най-старите първи` },
    { value: 'due', label: $localize`:@@public.filter.due:Според срока за отговор` },
  ];
  protected readonly departments = computed(() =>
    this.sorted(this.directory.departments().map(({ slug }) => ({ value: slug, label: this.directory.departmentName(slug) }))),
  );
  protected readonly settlements = computed(() =>
    this.sorted(this.directory.settlements().map(({ ekatte }) => ({ value: ekatte, label: this.directory.settlementName(ekatte) }))),
  );

  protected value(name: string): string {
    return this.query()[name] ?? '';
  }

  private sorted(list: SelectOption[]): SelectOption[] {
    return list.sort((one, other) => this.collator.compare(one.label, other.label));
  }
}
