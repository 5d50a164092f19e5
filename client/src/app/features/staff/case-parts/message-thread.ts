import { Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';

import type { CaseFile, CaseFileMessage } from '../../../core/api/contract';
import { LocalDate } from '../../../core/i18n/dates';
import { Announcer } from '../desk-form/announcer';
import { type Faults, focusFirstFault, refusalOf, type Trouble } from '../desk-form/form-problems';
import { LongTextField } from '../desk-form/long-text-field';
import { limitText, textLimits } from '../desk-form/text-rules';
import { TroubleNotice } from '../desk-form/trouble-notice';
import { UnsentAnswers } from '../desk-form/unsent-answers';
import { CaseWrites } from './case-writes';

const senders: Record<CaseFileMessage['from'], string> = {
  author: $localize`:@@staff-desk.messages.author:Автор`,
  moderator: $localize`:@@staff-desk.messages.moderator:Модератор`,
  department: $localize`:@@staff-desk.messages.department:Отдел`,
};

/** What author and staff wrote to each other, and a new message. A message that was begun is there again after leaving the page. */
@Component({
  selector: 'app-message-thread',
  imports: [FormField, FormRoot, LocalDate, LongTextField, MatButtonModule, TroubleNotice],
  templateUrl: './message-thread.html',
  styleUrl: './message-thread.css',
  host: { class: 'desk-panel desk-messages' },
})
export class MessageThread {
  readonly file = input.required<CaseFile>();
  readonly sent = output<CaseFileMessage>();

  private readonly writes = inject(CaseWrites);
  private readonly announcer = inject(Announcer);
  private readonly unsent = inject(UnsentAnswers);
  private readonly typed = signal({ text: '' });
  private readonly key = computed(() => `${this.file().number} message`);

  protected readonly senders = senders;
  protected readonly mayWrite = computed(() => this.file().allowed.includes('message_author'));
  protected readonly limit = textLimits.message.max;
  protected readonly trouble = signal<Trouble | null>(null);
  protected readonly fields = form(
    this.typed,
    (path) => {
      limitText(path.text, textLimits.message);
    },
    { submission: { action: () => this.send(), onInvalid: focusFirstFault } },
  );

  constructor() {
    effect(() => {
      this.typed.set({ text: this.unsent.take(this.key(), '') });
    });
    effect(() => {
      const { text } = this.typed();
      if (text !== '') this.unsent.keep(this.key(), text);
    });
  }

  private async send(): Promise<Faults> {
    this.trouble.set(null);
    try {
      const message = await this.writes.write(this.file().number, this.typed().text.trim());
      this.unsent.drop(this.key());
      this.fields().reset({ text: '' });
      this.sent.emit(message);
      this.announcer.say($localize`:@@staff-desk.messages.sent:Съобщението е изпратено на автора.`);
      return undefined;
    } catch (error) {
      const { errors, trouble } = refusalOf(error, { '/text': this.fields.text });
      this.trouble.set(trouble);
      return errors;
    }
  }
}
