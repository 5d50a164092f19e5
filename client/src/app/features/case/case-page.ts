import { Component, computed, effect, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { PrivateCase } from '../../core/api/contract';
import { CaseDeadline } from '../../core/deadline/case-deadline';
import { PageFailure } from '../../core/errors/page-failure';
import { fieldProblems, fieldValue, injectFormResult } from '../../core/http/form-result';
import { pageResource } from '../../core/http/page-resource';
import { injectResponseStatus } from '../../core/http/response-status';
import { injectLanguage } from '../../core/i18n/language';
import { identityLabels } from '../../core/labels/identity-labels';
import { kindLabels } from '../../core/labels/kind-labels';
import { statusLabels } from '../../core/labels/status-labels';
import { statusLooks } from '../../core/labels/status-look';
import { topicLabels } from '../../core/labels/topic-labels';
import { injectPageTitle } from '../../core/layout/page-title';
import { CaseReceipt } from '../../core/log/case-receipt';
import { ErrorSummary } from '../../ui/error-summary';
import { Icon } from '../../ui/icon';
import { Notice } from '../../ui/notice';
import { PageHeading } from '../../ui/page-heading';
import { SendOnce } from '../../ui/send-once';
import { StatusBadge } from '../../ui/status-badge';
import { type SummaryRow, SummaryList } from '../../ui/summary-list';
import { Timeline } from '../../ui/timeline';
import { CaseAnswers } from './case-answers';
import { CaseAppeal } from './case-appeal';
import { CaseDecisions } from './case-decisions';
import { CaseFiles } from './case-files';
import { CaseMessages } from './case-messages';
import { injectCaseMoments } from './case-moments';
import { injectCaseNow } from './case-now';
import { KeptWords } from './kept-words';
import { LookupForm } from './lookup-form';
import { MessageForm } from './message-form';
import { OwnText } from './own-text';
import { VerdictForms } from './verdict-forms';
import { WithdrawalForm } from './withdrawal-form';

const doneTexts: Readonly<Record<string, string>> = {
  message: $localize`:@@case.done.message:Съобщението е изпратено.`,
  attachment: $localize`:@@case.done.attachment:Файлът е добавен.`,
  appeal: $localize`:@@case.done.appeal:Обжалването е изпратено. Ще Ви пишем, щом друг човек реши.`,
  withdrawal: $localize`:@@case.done.withdrawal:Оттеглихте случая.`,
  verdict: $localize`:@@verdict.done.given:Благодарим. Оценката Ви е записана.`,
  reopening: $localize`:@@verdict.done.reopened:Новите факти са получени и случаят е отворен отново. Ще Ви пишем.`,
  forwarding: $localize`:@@verdict.done.asked:Искането е изпратено. Модератор ще го изпълни или ще Ви пише защо не.`,
};

/** One's own case: where it is, what was answered, and the conversation with the staff. */
@Component({
  selector: 'app-case-page',
  imports: [
    CaseAnswers,
    CaseAppeal,
    CaseDeadline,
    CaseDecisions,
    CaseFiles,
    CaseMessages,
    CaseReceipt,
    ErrorSummary,
    Icon,
    KeptWords,
    LookupForm,
    MessageForm,
    Notice,
    OwnText,
    PageFailure,
    PageHeading,
    RouterLink,
    SendOnce,
    StatusBadge,
    SummaryList,
    Timeline,
    VerdictForms,
    WithdrawalForm,
  ],
  templateUrl: './case-page.html',
})
export class CasePage {
  /** from the path */
  readonly number = input.required<string>();
  /** from the query */
  readonly done = input<string>();

  private readonly language = injectLanguage();
  protected readonly resource = pageResource<PrivateCase>(() => `/api/v1/cases/${encodeURIComponent(this.number())}`);
  protected readonly form = injectFormResult();
  protected readonly problems = fieldProblems(this.form);
  /** A message that was typed and not accepted. */
  protected readonly words = fieldValue(this.form, 'text');
  /** New facts that were typed and not accepted. */
  protected readonly factWords = fieldValue(this.form, 'facts');
  /** An appeal that was typed and not accepted. */
  protected readonly appealWords = fieldValue(this.form, 'appeal');

  protected readonly own = this.resource.value;
  /** 401 without a visit, or after its 30 minutes; 404 when the visit is to another case. */
  protected readonly hasEnded = computed(() => this.resource.failure() === 401 || this.resource.failure() === 404);
  protected readonly isUnavailable = computed(() => this.resource.failure() !== null && !this.hasEnded());
  protected readonly doneText = computed(() => doneTexts[this.done() ?? ''] ?? '');
  protected readonly signOutAction = computed(() => `/${this.language}/case/${encodeURIComponent(this.number())}/sign-out`);

  protected readonly casePath = computed(() => `/case/${encodeURIComponent(this.number())}`);
  protected readonly receiptFiles = computed(() => `${this.casePath()}/receipt`);
  protected readonly receiptApi = computed(() => `/api/v1/submissions/${encodeURIComponent(this.number())}/receipt`);

  private readonly nowOf = injectCaseNow();
  private readonly momentsOf = injectCaseMoments();
  protected readonly now = computed(() => {
    const own = this.own();
    return own === null ? [] : this.nowOf(own);
  });
  protected readonly moments = computed(() => this.momentsOf(this.own()?.timeline ?? []));
  protected readonly caption = computed(() => {
    const own = this.own();
    return own === null ? '' : `${own.number} · ${kindLabels[own.kind]} · ${topicLabels[own.topic]}`;
  });
  protected readonly sender = computed<SummaryRow[]>(() => {
    const own = this.own();
    if (own === null) {
      return [];
    }
    const { name, email, phone } = own.author;
    return [
      { term: $localize`:@@case.sender.identity:Подадено`, value: identityLabels[own.identity] },
      ...(name === null ? [] : [{ term: $localize`:@@case.sender.name:Име`, value: name }]),
      ...(email === null ? [] : [{ term: $localize`:@@case.sender.email:Имейл`, value: email }]),
      ...(phone === null ? [] : [{ term: $localize`:@@case.sender.phone:Телефон`, value: phone }]),
    ];
  });
  protected readonly verdictPaths = computed(() => {
    const path = `/${this.language}/case/${encodeURIComponent(this.number())}`;
    return { verdict: `${path}/verdict`, reopening: `${path}/reopening`, forwarding: `${path}/forwarding` };
  });
  protected readonly statuses = statusLabels;
  protected readonly looks = statusLooks;

  constructor() {
    const setStatus = injectResponseStatus();
    const setTitle = injectPageTitle();
    effect(() => {
      const failure = this.resource.failure();
      if (failure !== null && this.form === null) {
        setStatus(this.hasEnded() ? failure : 503);
      }
      if (this.hasEnded()) {
        setTitle($localize`:@@case.ended.heading:Посещението приключи`);
      }
      const own = this.own();
      if (own !== null) {
        setTitle($localize`:@@case.page-title:Случай ${own.number}:number:`);
      }
    });
  }
}
