import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';

import type { CommitmentSummary, Schemas } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { localizedText } from '../../../core/i18n/localized-text';
import { plural } from '../../../core/i18n/numbers';
import { topicLabels } from '../../../core/labels/topic-labels';
import { SiteDirectory } from '../../../core/site/site-directory';
import { EmptyState } from '../../../ui/empty-state';
import { Icon } from '../../../ui/icon';
import { originText } from '../assess/monitored-rows';
import { Announcer } from '../desk-form/announcer';
import { ChoiceField, choicesOf } from '../desk-form/choice-field';
import { troubleOf } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { MoreButton } from '../lists/more-button';
import { pagedList } from '../lists/paged-list';
import { onlyLabels } from '../monitor-desk/search-words';
import type { Checklist } from './checklist';

/** The two lists of commitments that can be looked through, each with the most items that it gives at a time. */
const BY_WORDS = { url: '/api/v1/monitoring/commitments', limit: '50' };
const BY_FILTERS = { url: '/api/v1/commitments', limit: '100' };

/** How many stand there while nobody has asked for any. */
const UNASKED = '20';

const noFilters = { policy: '', department: '', topic: '', only: '' };

/** Looks for commitments, by words or by what is known of them, and puts them into the checklist. */
@Component({
  selector: 'app-commitment-finder',
  imports: [ChoiceField, EmptyState, FormField, FormRoot, Icon, LineField, MatButtonModule, MoreButton, TroubleNotice],
  templateUrl: './commitment-finder.html',
})
export class CommitmentFinder {
  readonly checklist = input.required<Checklist>();

  private readonly directory = inject(SiteDirectory);
  private readonly announcer = inject(Announcer);
  private readonly language = injectLanguage();
  private readonly date = injectDateFormat();
  private readonly documents = httpResource<Schemas['PolicyList']>(() => '/api/v1/policies');
  private readonly typedWords = signal({ q: '' });
  private readonly typedFilters = signal(noFilters);
  /** what was asked for last; words and filters are asked for apart, as the lists are two */
  private readonly sought = signal<Record<string, string>>({});

  protected readonly words = form(this.typedWords, { submission: { action: () => this.byWords() } });
  protected readonly filters = form(this.typedFilters, { submission: { action: () => this.byFilters() } });
  protected readonly flags = choicesOf(onlyLabels);
  protected readonly topics = choicesOf(topicLabels);
  protected readonly policies = computed(() =>
    this.documents.hasValue() ? this.documents.value().items.map(({ slug, titleBg }) => ({ value: slug, label: titleBg })) : [],
  );
  protected readonly departments = computed(() =>
    this.directory.departments().map((each) => ({ value: each.slug, label: localizedText(this.language, each, 'name') })),
  );
  private readonly source = computed(() => (this.sought()['q'] === undefined ? BY_FILTERS : BY_WORDS));
  protected readonly list = pagedList<CommitmentSummary, Schemas['CommitmentList']>(
    () => this.source().url,
    () => ({ ...this.sought(), limit: Object.keys(this.sought()).length === 0 ? UNASKED : this.source().limit }),
  );
  protected readonly trouble = computed(() => (this.list.error() === undefined ? null : troubleOf(this.list.error())));
  protected readonly rows = computed(() =>
    this.list.items().map((commitment) => ({ number: commitment.number, title: commitment.title, about: this.aboutOf(commitment) })),
  );
  protected readonly fresh = computed(() => this.rows().filter(({ number }) => !this.checklist().has(number)));
  protected readonly foundText = computed(() => {
    const count = this.rows().length;
    const shown = plural(count, this.language, {
      one: $localize`:@@staff-campaigns.find.found-one:Показан е ${count}:count: ангажимент`,
      other: $localize`:@@staff-campaigns.find.found-other:Показани са ${count}:count: ангажимента`,
    });
    return this.list.hasMore() ? $localize`:@@staff-campaigns.find.more:${shown}:shown:, има още` : shown;
  });
  protected readonly addText = computed(() => {
    const count = this.fresh().length;
    return plural(count, this.language, {
      one: $localize`:@@staff-campaigns.find.add-one:Добави показания`,
      other: $localize`:@@staff-campaigns.find.add-other:Добави всички показани (${count}:count:)`,
    });
  });

  protected addShown(): void {
    const count = this.checklist().add(this.fresh());
    this.announcer.say(
      plural(count, this.language, {
        one: $localize`:@@staff-campaigns.find.added-one:Добавена е ${count}:count: точка.`,
        other: $localize`:@@staff-campaigns.find.added-other:Добавени са ${count}:count: точки.`,
      }),
    );
  }

  private byWords(): Promise<undefined> {
    const q = this.typedWords().q.trim();
    this.typedFilters.set(noFilters);
    this.sought.set(q === '' ? {} : { q });
    return Promise.resolve(undefined);
  }

  private byFilters(): Promise<undefined> {
    this.typedWords.set({ q: '' });
    this.sought.set(Object.fromEntries(Object.entries(this.typedFilters()).filter(([, value]) => value !== '')));
    return Promise.resolve(undefined);
  }

  private aboutOf(commitment: CommitmentSummary): string {
    const { number, department, dueOn } = commitment;
    const due = dueOn === null ? [] : [$localize`:@@staff-assess.row.due:Срок ${this.date(dueOn, 'short')}:day:`];
    const known = [originText(commitment), localizedText(this.language, { nameBg: department.name, nameEn: department.nameEn }, 'name')];
    return [$localize`:@@staff-assess.number:№ ${number}:number:`, ...known, ...due].join(' · ');
  }
}
