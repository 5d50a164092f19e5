import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { ModerationModule } from '../moderation/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { PostLetter } from './handlers/post-letter.js';
import { SendLetter } from './handlers/send-letter.js';
import { ForwardingController } from './http/forwarding.controller.js';
import { ForwardingDesk } from './reads/forwarding-desk.js';
import { Deliveries } from './storage/deliveries.js';
import { ForwardingBook } from './storage/forwarding-book.js';
import { Forwardings } from './storage/forwardings.js';
import { EraseLetters } from './use-cases/erase-letters.js';
import { FinishLetter } from './use-cases/finish-letter.js';
import { ForwardCase } from './use-cases/forward-case.js';
import { LetterDispatch } from './use-cases/letter-dispatch.js';
import { LetterFiles } from './use-cases/letter-files.js';
import { LetterPress } from './use-cases/letter-press.js';
import { MarkSentOnPaper } from './use-cases/mark-sent-on-paper.js';
import { NoteBounce } from './use-cases/note-bounce.js';
import { PlanLetter } from './use-cases/plan-letter.js';
import { PreviewLetter } from './use-cases/preview-letter.js';
import { PrintLetter } from './use-cases/print-letter.js';
import { SendAgain } from './use-cases/send-again.js';
import { StandingForwarding } from './use-cases/standing-forwarding.js';

/** The letter with which a case goes to another authority (АПК чл. 112): what it holds, how it gets there, and what became of it. */
@Module({
  imports: [AttachmentsModule, AuthoritiesModule, ModerationModule, ResponsesModule, SubmissionsModule, WorkCalendarModule],
  controllers: [ForwardingController],
  providers: [
    ...[Deliveries, ForwardingBook, Forwardings, ForwardingDesk, StandingForwarding],
    ...[FinishLetter, LetterDispatch, LetterFiles, LetterPress, PlanLetter],
    ...[EraseLetters, ForwardCase, MarkSentOnPaper, NoteBounce, PreviewLetter, PrintLetter, SendAgain],
    ...[PostLetter, SendLetter],
  ],
  exports: [EraseLetters, ForwardCase, NoteBounce],
})
export class ForwardingModule {}
