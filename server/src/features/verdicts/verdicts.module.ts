import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { ModerationModule } from '../moderation/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { StaffVerdictsController } from './http/staff-verdicts.controller.js';
import { VerdictLinksController } from './http/verdict-links.controller.js';
import { VerdictPagesController } from './http/verdict-pages.controller.js';
import { CaseVerdicts } from './reads/case-verdicts.js';
import { VerdictDeskReader } from './reads/verdict-desk.js';
import { WordsOnAnswers } from './reads/words-on-answers.js';
import { VerdictsRepository } from './storage/verdicts-repository.js';
import { AskAgain } from './tasks/ask-again.js';
import { AnswerInQuestion } from './use-cases/answer-in-question.js';
import { AskForwarding } from './use-cases/ask-forwarding.js';
import { DeclineForwarding } from './use-cases/decline-forwarding.js';
import { EraseVerdicts } from './use-cases/erase-verdicts.js';
import { GiveVerdict } from './use-cases/give-verdict.js';
import { ReopenWithFacts } from './use-cases/reopen-with-facts.js';
import { ReviewSentence } from './use-cases/review-sentence.js';
import { VerdictByLinkDesk } from './use-cases/verdict-by-link.js';
import { VerdictLinks } from './use-cases/verdict-links.js';

const OPEN = [AskForwarding, CaseVerdicts, EraseVerdicts, GiveVerdict, ReopenWithFacts, VerdictLinks, WordsOnAnswers];

/** Whether an answer settles the matter, as its author says, with the answer and 28 days later; and what follows from a „no“. */
@Module({
  imports: [AuthoritiesModule, ModerationModule, ResponsesModule, SubmissionsModule, WorkCalendarModule],
  controllers: [StaffVerdictsController, VerdictLinksController, VerdictPagesController],
  providers: [
    ...OPEN,
    AnswerInQuestion,
    AskAgain,
    DeclineForwarding,
    ReviewSentence,
    VerdictByLinkDesk,
    VerdictDeskReader,
    VerdictsRepository,
  ],
  exports: OPEN,
})
export class VerdictsModule {}
