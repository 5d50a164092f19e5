import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { fieldError, fieldProblems, fieldValue, injectFormResult } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectLanguage } from '../../core/i18n/language';
import { type Choice, ChoiceCards } from '../../ui/choice-cards';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { TextField } from '../../ui/text-field';
import { promiseFrequencyChoices } from './frequency-choices';
import { type FollowedPromise, promiseOf } from './followed-promise';

/** Asks for an address to write to about a commitment, a document or what a monitor finds. Which one stands in the address of the page. */
@Component({
  selector: 'app-follow-about-page',
  imports: [ChoiceCards, ErrorSummary, Notice, PageHeading, RequestKey, RouterLink, TextField],
  templateUrl: './follow-about-page.html',
})
export class FollowAboutPage {
  readonly commitment = input<string>();
  readonly policy = input<string>();
  readonly monitor = input<string>();
  readonly done = input<string>();

  private readonly language = injectLanguage();
  protected readonly choices: Choice[] = promiseFrequencyChoices;
  protected readonly result = injectFormResult();
  protected readonly problems = fieldProblems(this.result);
  private readonly followed = computed<FollowedPromise | null>(() =>
    promiseOf({ commitment: this.commitment(), policy: this.policy(), monitor: this.monitor() }),
  );
  protected readonly shown = computed(() => {
    const followed = this.followed();
    return followed === null ? null : words[followed.kind](followed.id);
  });
  protected readonly action = computed(() => {
    const followed = this.followed();
    const query = followed === null ? '' : `?${new URLSearchParams({ [followed.kind]: followed.id }).toString()}`;
    return `/${this.language}/follow/about${query}`;
  });

  protected value(name: string, otherwise = ''): string {
    return fieldValue(this.result, name, otherwise);
  }

  protected error(name: string): string {
    return fieldError(this.result, name);
  }
}

interface Shown {
  name: string;
  lead: string;
  page: string[];
  /** how often one is written to unless told */
  frequency: 'immediate' | 'daily';
}

/** A document and a monitor are lists: whoever follows one hears once a day unless they choose otherwise. */
const words: Record<FollowedPromise['kind'], (id: string) => Shown> = {
  commitment: (number) => ({
    name: $localize`:@@follow.about.commitment:Ангажимент № ${number}:number:`,
    lead: $localize`:@@follow.about.commitment-lead:Ще Ви пишем, когато общината отчете нещо, наблюдател го оцени или общината отговори на оценката.`,
    page: ['/commitments', number],
    frequency: 'immediate',
  }),
  policy: (slug) => ({
    name: $localize`:@@follow.about.policy:Документ с мерки`,
    lead: $localize`:@@follow.about.policy-lead:Ще Ви пишем за отчетите на общината и за оценките на всички мерки в документа.`,
    page: ['/policies', slug],
    frequency: 'daily',
  }),
  monitor: (slug) => ({
    name: $localize`:@@follow.about.monitor:Независим наблюдател`,
    lead: $localize`:@@follow.about.monitor-lead:Ще Ви пишем за всяка нова оценка на организацията и за отговорите на общината.`,
    page: ['/monitors', slug],
    frequency: 'daily',
  }),
};
