import { Component, input, output } from '@angular/core';

import type { CaseFile, CaseFileMessage } from '../../../core/api/contract';
import { MessageThread } from '../case-parts/message-thread';
import { CaseNotes } from './case-notes';

/** What is written about a case: to its author and back, and among the staff. */
@Component({
  selector: 'app-case-talk',
  imports: [CaseNotes, MessageThread],
  template: `
    <app-message-thread [file]="file()" (sent)="sent.emit($event)" />
    <app-case-notes [file]="file()" />
  `,
  styles: ':host { display: contents }',
})
export class CaseTalk {
  readonly file = input.required<CaseFile>();
  readonly sent = output<CaseFileMessage>();
}
