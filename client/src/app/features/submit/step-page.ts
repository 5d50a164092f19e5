import { computed, Directive, effect, input, type Signal } from '@angular/core';

import type { Draft, SubmissionStep } from '../../core/api/contract';
import { fieldError, fieldValue, injectFormResult } from '../../core/http/form-result';
import { pageResource } from '../../core/http/page-resource';
import { injectResponseStatus } from '../../core/http/response-status';
import { injectLanguage } from '../../core/i18n/language';
import { injectPageTitle } from '../../core/layout/page-title';
import { stepAfter, stepBefore, stepsOf } from './step-order';

/**
 * What there is to show: the form; that the draft is gone, was sent already, or has no such question; or nothing yet.
 * A form that came back with its values is always shown, so that nothing typed is lost.
 */
export type StepState = 'form' | 'expired' | 'sent' | 'needless' | 'loading';

const headings: Partial<Record<StepState, string>> = {
  expired: $localize`:@@submit.expired.heading:Черновата изтече`,
  sent: $localize`:@@submit.already-sent.heading:Това вече е изпратено`,
  needless: $localize`:@@submit.needless.heading:Този въпрос е само за сигнали`,
};

/** What every page of the submission has: its draft, the form that failed, where it goes on and back. */
@Directive()
export abstract class StepPage {
  /** from the path; not there before the first page was sent */
  readonly draft = input<string>();
  /** from the query: `check` when the person came to change one answer */
  readonly return = input<string>();

  abstract readonly step: SubmissionStep;
  abstract readonly heading: Signal<string>;

  readonly form = injectFormResult();
  private readonly language = injectLanguage();
  private readonly resource = pageResource<Draft>(() => {
    const id = this.draft();
    return id === undefined ? undefined : `/api/v1/drafts/${encodeURIComponent(id)}`;
  });
  /** The draft as it was last saved; null when there is none yet or it can't be had now. */
  readonly saved = this.resource.value;

  readonly isChange = computed(() => this.return() === 'check');
  readonly isGone = computed(() => this.resource.failure() === 404 || this.form?.status === 404);
  readonly isUnavailable = computed(() => this.resource.failure() !== null && !this.isGone());
  readonly steps = computed(() => stepsOf(this.saved(), null));

  readonly state = computed<StepState>(() => {
    const draft = this.saved();
    if (draft !== null && draft.sent !== null) {
      return 'sent';
    }
    if (this.form !== null || this.draft() === undefined) {
      return 'form';
    }
    if (draft === null) {
      return this.isGone() ? 'expired' : this.isUnavailable() ? 'form' : 'loading';
    }
    return draft.steps.includes(this.step) ? 'form' : 'needless';
  });

  readonly shownHeading = computed(() => headings[this.state()] ?? this.heading());

  /** Where the form is sent: this very page, with its query. */
  readonly action = computed(() => `/${this.language}${this.linkTo(this.step)}${this.isChange() ? '?return=check' : ''}`);
  readonly backLink = computed(() => {
    const before = this.isChange() ? 'check' : stepBefore(this.steps(), this.step);
    return before === null ? '/' : this.linkTo(before);
  });
  readonly nextLink = computed(() => this.linkTo(stepAfter(this.steps(), this.step)));

  constructor() {
    const setStatus = injectResponseStatus();
    const setTitle = injectPageTitle();
    effect(() => {
      if (this.state() === 'expired') {
        setStatus(404);
      }
      const hasErrors = (this.form?.errors.length ?? 0) > 0;
      setTitle(hasErrors ? $localize`:@@submit.title-with-error:Грешка: ${this.shownHeading()}:page:` : this.shownHeading());
    });
  }

  linkTo(step: SubmissionStep | 'sent'): string {
    const id = this.draft();
    return id === undefined ? '/submit' : `/submit/${encodeURIComponent(id)}/${step}`;
  }

  /** What the field shows: what was typed, or else what was saved. */
  protected value(name: string, saved: string | null | undefined): string {
    return fieldValue(this.form, name, saved);
  }

  protected error(name: string): string {
    return fieldError(this.form, name);
  }
}
