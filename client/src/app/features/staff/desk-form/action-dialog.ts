import { Component, computed, effect, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import { Notice } from '../../../ui/notice';
import { ChoiceField, type DeskChoice } from './choice-field';
import { type Faults, focusFirstFault, refusalOf, type Trouble } from './form-problems';
import { LineField } from './line-field';
import { LongTextField } from './long-text-field';
import { limitText, type TextLimit } from './text-rules';
import { TroubleNotice } from './trouble-notice';
import { UnsentAnswers } from './unsent-answers';

export interface ActionAnswer {
  choice: string;
  line: string;
  text: string;
  furtherText: string;
}

/** What is asked before something is done with a case: a choice, a line, one or two texts, each only when it is given here. */
export interface ActionQuestion {
  /** names the case and the action; what is typed is kept under it until it is sent */
  key: string;
  heading: string;
  explanation: string;
  /** JSON pointer of the request for each part, so that the server's words stand at the field */
  choice?: { pointer: string; label: string; empty: string; missing: string; choices: readonly DeskChoice[] };
  line?: { pointer: string; label: string; hint: string; missing: string };
  /** `faultOf` says what a text still lacks, already while it is typed; empty when nothing */
  text?: { pointer: string; label: string; hint: string; limit: TextLimit; isOptional?: boolean; faultOf?: (text: string) => string };
  furtherText?: { pointer: string; label: string; hint: string; limit: TextLimit };
  start?: Partial<ActionAnswer>;
  /** the text that a choice begins with, as long as nobody has written another one */
  templateOf?: (choice: string) => string;
  /** what will happen, by the choice made */
  consequenceOf?: (choice: string) => string;
  confirm: string;
  isDangerous?: boolean;
  send(answer: ActionAnswer): Promise<void>;
}

/** Asks for what an action needs and does it. It stays open with everything typed when that fails. Closes with true once done. */
@Component({
  selector: 'app-action-dialog',
  imports: [ChoiceField, FormField, FormRoot, LineField, LongTextField, MatButtonModule, MatDialogModule, Notice, TroubleNotice],
  templateUrl: './action-dialog.html',
})
export class ActionDialog {
  protected readonly question = inject<ActionQuestion>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef<ActionDialog, boolean>);
  private readonly unsent = inject(UnsentAnswers);

  private readonly typed = signal<ActionAnswer>(
    this.unsent.take(this.question.key, { choice: '', line: '', text: '', furtherText: '', ...this.question.start }),
  );
  private readonly filledIn = signal(this.question.start?.text ?? '');
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly consequence = computed(() => this.question.consequenceOf?.(this.typed().choice) ?? '');
  protected readonly unfinished = computed(() => this.question.text?.faultOf?.(this.typed().text) ?? '');
  protected readonly fields = form(
    this.typed,
    (path) => {
      const { choice, line, text, furtherText } = this.question;
      if (choice) required(path.choice, { message: choice.missing });
      if (line) required(path.line, { message: line.missing });
      if (text) {
        limitText(path.text, text.limit, () => text.isOptional ?? false);
        validate(path.text, ({ value }) => {
          const message = text.faultOf?.(value()) ?? '';
          return message === '' ? undefined : { kind: 'unfinished', message };
        });
      }
      if (furtherText) limitText(path.furtherText, furtherText.limit, () => true);
    },
    { submission: { action: () => this.send(), onInvalid: focusFirstFault } },
  );

  constructor() {
    effect(() => {
      this.unsent.keep(this.question.key, this.typed());
    });
    effect(() => {
      this.fillIn(this.question.templateOf?.(this.typed().choice) ?? '');
    });
  }

  private fillIn(template: string): void {
    const before = this.filledIn();
    if (template === '' || template === before) return;
    this.filledIn.set(template);
    this.typed.update((typed) => (typed.text === before || typed.text === '' ? { ...typed, text: template } : typed));
  }

  private async send(): Promise<Faults> {
    const { choice, line, text, furtherText } = this.typed();
    this.trouble.set(null);
    try {
      await this.question.send({ choice, line: line.trim(), text: text.trim(), furtherText: furtherText.trim() });
      this.unsent.drop(this.question.key);
      this.dialog.close(true);
      return undefined;
    } catch (error) {
      const { errors, trouble } = refusalOf(error, {
        [this.question.choice?.pointer ?? '?choice']: this.fields.choice,
        [this.question.line?.pointer ?? '?line']: this.fields.line,
        [this.question.text?.pointer ?? '?text']: this.fields.text,
        [this.question.furtherText?.pointer ?? '?furtherText']: this.fields.furtherText,
      });
      this.trouble.set(trouble);
      return errors;
    }
  }
}

/** Gives a function that asks for what an action needs; true once the action is done. */
export function injectAsk(): (question: ActionQuestion) => Promise<boolean> {
  const dialog = inject(MatDialog);
  return async (question) =>
    (await firstValueFrom(
      dialog.open<ActionDialog, ActionQuestion, boolean>(ActionDialog, { data: question, width: '38rem' }).afterClosed(),
    )) === true;
}
