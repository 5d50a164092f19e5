import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { CaseNotesModule } from '../case-notes/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { FollowingModule } from '../following/index.js';
import { ModerationModule } from '../moderation/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { ReasonsModule } from '../reasons/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { TransparencyLogModule } from '../transparency-log/index.js';
import { VerdictsModule } from '../verdicts/index.js';
import { SubscriptionsModule } from '../subscriptions/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { SendDigests } from './digest/send-digests.js';
import { TellListener } from './digest/tell-listener.js';
import { CommitmentStaff } from './expansion/commitment-staff.js';
import { CaseStaff } from './expansion/case-staff.js';
import { AskNewFollower } from './handlers/ask-new-follower.js';
import { NoteArrival } from './handlers/note-arrival.js';
import { SendMail } from './handlers/send-mail.js';
import { TellAccount } from './handlers/tell-account.js';
import { TellAuthor } from './handlers/tell-author.js';
import { TellConsultationFollowers } from './handlers/tell-consultation-followers.js';
import { TellOfAssessments } from './handlers/tell-of-assessments.js';
import { TellFollowers } from './handlers/tell-followers.js';
import { TellSecondPerson } from './handlers/tell-second-person.js';
import { TellMentioned } from './handlers/tell-mentioned.js';
import { TellStaff } from './handlers/tell-staff.js';
import { TellWatchers } from './handlers/tell-watchers.js';
import { AccountAddressing } from './letters/account-addressing.js';
import { AuthorAddressing } from './letters/author-addressing.js';
import { CaseFacts } from './letters/case-facts.js';
import { CommitmentLetters } from './letters/commitment-letters.js';
import { CommitmentFacts } from './letters/commitment-facts.js';
import { ConsultationAddressing } from './letters/consultation-addressing.js';
import { DigestAddressing } from './letters/digest-addressing.js';
import { FollowerAddressing } from './letters/follower-addressing.js';
import { LetterDesk } from './letters/letter-desk.js';
import { TermLines } from './letters/term-lines.js';
import { WatcherAddressing } from './letters/watcher-addressing.js';
import { BeginDigests } from './tasks/begin-digests.js';
import { OnceADay } from './tasks/once-a-day.js';
import { RemindOfTerms } from './tasks/remind-of-terms.js';

const REACTIONS = [
  ...[AskNewFollower, NoteArrival, SendDigests, SendMail, TellAccount, TellAuthor],
  ...[TellConsultationFollowers, TellFollowers, TellMentioned, TellOfAssessments, TellSecondPerson, TellStaff, TellWatchers],
];
const LETTERS = [
  ...[AccountAddressing, AuthorAddressing, CaseFacts, CommitmentFacts, CommitmentLetters, ConsultationAddressing],
  ...[DigestAddressing, FollowerAddressing, LetterDesk, TermLines, WatcherAddressing],
];

/**
 * Who is told what, by e-mail: events of the features below become one request for each reader, and each request one letter.
 * Between the two only identifiers are stored.
 */
@Module({
  imports: [
    AccountsModule,
    AuthoritiesModule,
    CaseNotesModule,
    CommitmentsModule,
    ConsultationsModule,
    FollowingModule,
    ModerationModule,
    MonitorsModule,
    ReasonsModule,
    ResponsesModule,
    SubmissionsModule,
    SubscriptionsModule,
    TransparencyLogModule,
    VerdictsModule,
    WorkCalendarModule,
  ],
  providers: [...REACTIONS, ...LETTERS, CaseStaff, CommitmentStaff, TellListener, OnceADay, BeginDigests, RemindOfTerms],
})
export class NotificationsModule {}
