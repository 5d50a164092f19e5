import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { fieldError, fieldProblems, fieldValue, injectFormResult } from '../../core/http/form-result';
import { RequestKey } from '../../core/http/request-key';
import { injectLanguage } from '../../core/i18n/language';
import { ErrorSummary } from '../../ui/error-summary';
import { Details } from '../../ui/details';
import { PageHeading } from '../../ui/page-heading';
import { SendOnce } from '../../ui/send-once';
import { TextField } from '../../ui/text-field';

/** The access code was lost. The answer is the same whether or not mail goes out, so that nobody learns whose number it is. */
@Component({
  selector: 'app-new-code-page',
  imports: [Details, ErrorSummary, PageHeading, RequestKey, RouterLink, SendOnce, TextField],
  templateUrl: './new-code-page.html',
})
export class NewCodePage {
  /** from the query */
  readonly done = input<string>();
  protected readonly form = injectFormResult();
  protected readonly problems = fieldProblems(this.form);
  protected readonly action = `/${injectLanguage()}/lookup/new-code`;
  protected readonly failureHeading =
    this.problems.length > 0
      ? $localize`:@@case.failed.fields:Има какво да поправите`
      : $localize`:@@case.new-code.failed:Не можахме да приемем искането`;

  protected typed(name: string): string {
    return fieldValue(this.form, name);
  }

  protected error(name: string): string {
    return fieldError(this.form, name);
  }
}
