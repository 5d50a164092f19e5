import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';

import type { CaseFile, DeadlineDesk } from '../../../core/api/contract';
import { problemOf } from '../../../core/http/problem';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { Notice } from '../../../ui/notice';
import { type Faults, focusFirstFault, refusalOf, type Trouble } from '../desk-form/form-problems';
import { LineField } from '../desk-form/line-field';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { UnsentAnswers } from '../desk-form/unsent-answers';
import type { ExtensionGiven } from './deadline-writes';

export interface ExtensionAsked {
  readonly file: CaseFile;
  /** how far the law lets it go; null when not at all */
  readonly limit: DeadlineDesk['limit'];
  /** what writes on the desk is not known to dialogs */
  readonly send: (given: ExtensionGiven) => Promise<unknown>;
}

const EMPTY = { issuer: '', actNumber: '', actDate: '', lastDay: '', toldOn: '', reason: '' };
const issuerLimit = { min: 3, max: 200 };
const numberLimit = { min: 1, max: 60 };
const reasonLimit = { min: 10, max: 2_000 };

/** Enters the act that extends the term. Closes with `done`, or with the error when the case is another by now. */
@Component({
  selector: 'app-extension-dialog',
  imports: [FormField, FormRoot, LineField, LongTextField, MatButtonModule, MatDialogModule, Notice, TroubleNotice],
  templateUrl: './extension-dialog.html',
})
export class ExtensionDialog {
  protected readonly data = inject<ExtensionAsked>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef<ExtensionDialog, 'done' | Error>);
  private readonly unsent = inject(UnsentAnswers);
  private readonly date = injectDateFormat();
  private readonly language = injectLanguage();
  private readonly key = `${this.data.file.number} extension`;
  private readonly typed = signal({ ...EMPTY, ...this.unsent.take(this.key, EMPTY) });

  protected readonly reasonLimit = reasonLimit.max;
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly now = this.data.file.decideBy === null ? '' : this.date(this.data.file.decideBy);
  protected readonly last = computed(() => {
    const { limit } = this.data;
    return limit === null
      ? ''
      : $localize`:@@staff-deadline.limit:Най-късно ${this.date(limit.on)}:date: (${limit.article[this.language]}:article:).`;
  });
  protected readonly fields = form(
    this.typed,
    (path) => {
      limitText(path.issuer, issuerLimit);
      limitText(path.actNumber, numberLimit);
      required(path.actDate, { message: $localize`:@@staff-deadline.act-date-missing:Изберете датата на акта.` });
      required(path.lastDay, { message: $localize`:@@staff-deadline.last-day-missing:Изберете новия последен ден.` });
      limitText(path.reason, reasonLimit);
    },
    { submission: { action: () => this.send(), onInvalid: focusFirstFault } },
  );

  private async send(): Promise<Faults> {
    this.trouble.set(null);
    this.unsent.keep(this.key, this.typed());
    const { issuer, actNumber, actDate, lastDay, toldOn, reason } = this.typed();
    try {
      await this.data.send({
        ...{ issuer: issuer.trim(), actNumber: actNumber.trim(), actDate, lastDay, reason: reason.trim() },
        toldOn: toldOn === '' ? null : toldOn,
      });
      this.unsent.drop(this.key);
      this.dialog.close('done');
      return undefined;
    } catch (error) {
      if (error instanceof Error && problemOf(error).status === 412) {
        this.dialog.close(error);
        return undefined;
      }
      const { fields } = this;
      const { errors, trouble } = refusalOf(error, {
        ...{ '/issuer': fields.issuer, '/actNumber': fields.actNumber, '/actDate': fields.actDate },
        ...{ '/lastDay': fields.lastDay, '/toldOn': fields.toldOn, '/reason': fields.reason },
      });
      this.trouble.set(trouble);
      return errors;
    }
  }
}
