import { Module, type Type } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { FileRedactionModule } from '../file-redaction/index.js';
import { ReasonsModule } from '../reasons/index.js';
import { RedactionModule } from '../redaction/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { DecisionRegister } from './reads/decision-register.js';
import { Deciders } from './reads/deciders.js';
import { HandOnAppealsWhenStaffChange } from './handlers/hand-on-appeals-when-staff-change.js';
import { RegisterEntries } from './use-cases/register-entries.js';
import { ReleaseClaims } from './handlers/release-claims.js';
import { Appeals } from './storage/appeals.js';
import { Claims } from './storage/claims.js';
import { DecisionRecords } from './storage/decision-records.js';
import { PartRepeatsOfWithdrawn } from './handlers/part-repeats-of-withdrawn.js';
import { CaseRedactions } from './storage/case-redactions.js';
import { Decisions } from './storage/decisions.js';
import { Undos } from './storage/undos.js';
import { EraseWhatRanOut } from './tasks/erase-what-ran-out.js';
import { ClaimCase } from './use-cases/claim-case.js';
import { Close } from './use-cases/close.js';
import { DecideAppeal } from './use-cases/decide-appeal.js';
import { DecidePublication } from './use-cases/decide-publication.js';
import { FileReview } from './use-cases/file-review.js';
import { HandOnAppeals } from './use-cases/hand-on-appeals.js';
import { LodgeAppeal } from './use-cases/lodge-appeal.js';
import { LookAgain } from './use-cases/look-again.js';
import { Forward } from './use-cases/forward.js';
import { Merge } from './use-cases/merge.js';
import { ModerationActs } from './use-cases/moderation-acts.js';
import { RedactionMarks } from './use-cases/redaction-marks.js';
import { ReceivingAuthority } from './use-cases/receiving-authority.js';
import { PublicFiles } from './use-cases/public-files.js';
import { PublicMaterial } from './use-cases/public-material.js';
import { Reopen } from './use-cases/reopen.js';
import { RouteMany } from './use-cases/route-many.js';
import { Unmerge } from './use-cases/unmerge.js';
import { RoutingTargets } from './use-cases/routing-targets.js';
import { SaveFileRedaction } from './use-cases/save-file-redaction.js';
import { SaveRedactions } from './use-cases/save-redactions.js';
import { UndoDecision } from './use-cases/undo-decision.js';

/** What higher tiers find behind the door. */
const OPEN: Type[] = [
  DecisionRegister,
  Decisions,
  RoutingTargets,
  DecidePublication,
  Forward,
  Merge,
  Unmerge,
  Close,
  Reopen,
  ReceivingAuthority,
];
/** What is taken out of a text before it is public. */
const REDACTION: Type[] = [CaseRedactions, RedactionMarks, SaveRedactions, FileReview, SaveFileRedaction];
/** The word of somebody else. */
const SECOND_OPINIONS: Type[] = [Appeals, Deciders, LodgeAppeal, DecideAppeal, LookAgain, HandOnAppeals];
/** How they share the queue. */
const DESK: Type[] = [Claims, ClaimCase, RouteMany, Undos, UndoDecision];

/** The moderators' word on a case: its text, its way to a department or an authority, its end. */
@Module({
  imports: [
    AccountsModule,
    AttachmentsModule,
    AuthoritiesModule,
    FileRedactionModule,
    ReasonsModule,
    RedactionModule,
    SubmissionsModule,
    WorkCalendarModule,
  ],
  providers: [
    ...OPEN,
    ...REDACTION,
    ...DESK,
    ...SECOND_OPINIONS,
    ...[HandOnAppealsWhenStaffChange],
    ...[
      DecisionRecords,
      EraseWhatRanOut,
      ModerationActs,
      PartRepeatsOfWithdrawn,
      PublicFiles,
      PublicMaterial,
      RegisterEntries,
      ReleaseClaims,
    ],
  ],
  exports: [...OPEN, ...REDACTION, ...DESK, ...SECOND_OPINIONS],
})
export class ModerationModule {}
