import { Component, computed, type ElementRef, inject, input, output, viewChild, viewChildren } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';

import type { Kind, Language, QueueFacet, QueueFacetCount, Risk, Topic } from '../../../core/api/contract';
import { kindLabels } from '../../../core/labels/kind-labels';
import { topicLabels } from '../../../core/labels/topic-labels';
import { SiteDirectory } from '../../../core/site/site-directory';
import { ChoiceField, type DeskChoice } from '../desk-form/choice-field';
import { riskLabel } from '../lists/risk-badges';
import { QUEUE_FILTERS, type QueueFilterName, type QueueQuery } from './queue-query';

interface Filter {
  name: QueueFilterName;
  label: string;
  choices: readonly DeskChoice[];
}

const languages: Record<Language, string> = {
  bg: $localize`:@@staff-queue.filter.bulgarian:Български`,
  en: $localize`:@@staff-queue.filter.english:Английски`,
};
const hands: readonly DeskChoice[] = [
  { value: 'mine', label: $localize`:@@staff-queue.filter.mine:При мен` },
  { value: 'free', label: $localize`:@@staff-queue.filter.free:Не са при друг` },
];
const opinions: readonly DeskChoice[] = [
  { value: 'second_look', label: $localize`:@@staff-queue.filter.second-look:Чака втори поглед` },
  { value: 'appeal', label: $localize`:@@staff-queue.filter.appeal:Обжалвано` },
];
/** Days that a case waits at least. */
const ages: readonly DeskChoice[] = [
  { value: '2', label: $localize`:@@staff-queue.filter.days-2:Над 2 дни` },
  { value: '7', label: $localize`:@@staff-queue.filter.days-7:Над 7 дни` },
  { value: '30', label: $localize`:@@staff-queue.filter.days-30:Над 30 дни` },
];

/** Narrows the queue. Each choice says how many cases there are with it; what is chosen stands in the address. */
@Component({
  selector: 'app-queue-filters',
  imports: [ChoiceField, MatButtonModule],
  template: `
    <details #box [open]="active() > 0">
      <summary>{{ summary() }}</summary>
      <div class="fields">
        @for (filter of filters(); track filter.name) {
          <app-choice-field
            [label]="filter.label"
            [choices]="filter.choices"
            empty="Всички"
            i18n-empty="@@staff-queue.filter.any"
            [value]="query()[filter.name] ?? ''"
            (valueChange)="choose(filter.name, $event)"
          />
        }
      </div>
      @if (active() > 0) {
        <button type="button" matButton (click)="changed.emit(bare())" i18n="@@staff-queue.filter.clear">Покажи всички</button>
      }
    </details>
  `,
  styleUrl: './queue-filters.css',
})
export class QueueFilters {
  readonly query = input.required<QueueQuery>();
  readonly facets = input.required<readonly QueueFacetCount[]>();
  readonly changed = output<QueueQuery>();

  private readonly directory = inject(SiteDirectory);
  private readonly box = viewChild.required<ElementRef<HTMLDetailsElement>>('box');
  private readonly fields = viewChildren(ChoiceField);

  protected readonly active = computed(() => QUEUE_FILTERS.filter((name) => this.query()[name] !== undefined).length);
  protected readonly summary = computed(() => {
    const count = this.active();
    return count === 0
      ? $localize`:@@staff-queue.filter.heading:Филтри`
      : $localize`:@@staff-queue.filter.heading-active:Филтри, избрани: ${count}:count:`;
  });
  protected readonly bare = computed<QueueQuery>(() => {
    const { tab } = this.query();
    return tab === undefined ? {} : { tab };
  });
  protected readonly filters = computed<Filter[]>(() => [
    this.facet('risk', $localize`:@@staff-queue.filter.risk:Какво се вижда в текста`, (value) => riskLabel(value as Risk)),
    this.facet('kind', $localize`:@@staff-queue.filter.kind:Вид`, (value) => kindLabels[value as Kind]),
    this.facet('topic', $localize`:@@staff-queue.filter.topic:Тема`, (value) => topicLabels[value as Topic]),
    this.facet('settlement', $localize`:@@staff-queue.filter.settlement:Населено място`, (value) => this.directory.settlementName(value)),
    this.facet('language', $localize`:@@staff-queue.filter.language:Език на текста`, (value) => languages[value as Language]),
    { name: 'opinion', label: $localize`:@@staff-queue.filter.opinion:Второ мнение`, choices: opinions },
    { name: 'hand', label: $localize`:@@staff-queue.filter.hand:При кого е`, choices: hands },
    { name: 'olderThan', label: $localize`:@@staff-queue.filter.age:Чака`, choices: ages },
  ]);

  focus(): void {
    this.box().nativeElement.open = true;
    this.fields()[0]?.focus();
  }

  protected choose(name: QueueFilterName, value: string): void {
    const { [name]: before, ...rest } = this.query();
    if ((before ?? '') === value) return;
    this.changed.emit(value === '' ? rest : { ...rest, [name]: value });
  }

  private facet(name: QueueFacet, label: string, wordOf: (value: string) => string): Filter {
    const chosen = this.query()[name];
    const counted = this.facets().filter(({ facet }) => facet === name);
    // What is chosen stays among the choices when nothing is left of it.
    const known = chosen === undefined || counted.some(({ value }) => value === chosen) ? [] : [{ value: chosen, count: 0 }];
    const choices = [...counted, ...known].map(({ value, count }) => ({ value, label: `${wordOf(value)} (${count})` }));
    return { name, label, choices };
  }
}
