import { Component, input } from '@angular/core';

import type { Language, Message } from '../../core/api/contract';
import { LocalDate } from '../../core/i18n/dates';

const senders: Record<Message['from'], string> = {
  author: $localize`:@@case.message.author:Вие`,
  moderator: $localize`:@@case.message.moderator:Модератор`,
  department: $localize`:@@case.message.department:Отделът`,
};

/** What author and staff wrote to each other, oldest first. */
@Component({
  selector: 'app-case-messages',
  imports: [LocalDate],
  template: `
    @if (messages().length > 0) {
      <ol class="messages">
        @for (message of messages(); track message.id) {
          <li class="message" [class.message--own]="message.from === 'author'">
            <p class="message-head">
              <strong>{{ senders[message.from] }}</strong>
              @if (message.office) {
                <span lang="bg">{{ message.office }}</span>
              }
              <time [attr.datetime]="message.at">{{ message.at | localDate: 'moment' }}</time>
            </p>
            <p class="plain-text message-text" [attr.lang]="language()">{{ message.text }}</p>
          </li>
        }
      </ol>
    } @else {
      <p class="hint" i18n="@@case.messages.none">Още няма съобщения. Ако общината Ви попита нещо, ще го видите тук.</p>
    }
  `,
})
export class CaseMessages {
  readonly messages = input.required<readonly Message[]>();
  /** of the case, in which people write to each other */
  readonly language = input.required<Language>();
  protected readonly senders = senders;
}
