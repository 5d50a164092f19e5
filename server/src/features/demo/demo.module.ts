import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AssessmentsModule } from '../assessments/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { CaseNotesModule } from '../case-notes/index.js';
import { CaseworkModule } from '../casework/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { ForwardingModule } from '../forwarding/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { EvidenceModule } from '../evidence/index.js';
import { FollowingModule } from '../following/index.js';
import { PoliciesModule } from '../policies/index.js';
import { ModerationModule } from '../moderation/index.js';
import { MonitoringCampaignsModule } from '../monitoring-campaigns/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { ResponsesModule } from '../responses/index.js';
import { VerdictsModule } from '../verdicts/index.js';
import { VerdictScenes } from './use-cases/verdict-scenes.js';
import { SubmissionsModule } from '../submissions/index.js';
import { CampaignScenes } from './use-cases/campaign-scenes.js';
import { CitizenScenes } from './use-cases/citizen-scenes.js';
import { ConsultationEnds } from './use-cases/consultation-ends.js';
import { ConsultationScenes } from './use-cases/consultation-scenes.js';
import { DeadlineScenes } from './use-cases/deadline-scenes.js';
import { DemoScenes } from './use-cases/demo-scenes.js';
import { DemoCast } from './use-cases/demo-cast.js';
import { FollowerScenes } from './use-cases/follower-scenes.js';
import { ModeratorScenes } from './use-cases/moderator-scenes.js';
import { MonitorScenes } from './use-cases/monitor-scenes.js';
import { OfficialScenes } from './use-cases/official-scenes.js';
import { PlayDemo } from './use-cases/play-demo.js';
import { PolicyScenes } from './use-cases/policy-scenes.js';
import { PromiseScenes } from './use-cases/promise-scenes.js';
import { VoiceScenes } from './use-cases/voice-scenes.js';

@Module({
  imports: [
    AuthoritiesModule,
    AttachmentsModule,
    AccountsModule,
    FollowingModule,
    SubmissionsModule,
    ModerationModule,
    ForwardingModule,
    ResponsesModule,
    CaseworkModule,
    DeadlinesModule,
    VerdictsModule,
    CaseNotesModule,
    PoliciesModule,
    ConsultationsModule,
    ...[EvidenceModule, MonitorsModule, CommitmentsModule, AssessmentsModule, MonitoringCampaignsModule],
  ],
  providers: [
    ...[CitizenScenes, DeadlineScenes, FollowerScenes, ModeratorScenes, OfficialScenes, PolicyScenes, VerdictScenes],
    ...[ConsultationEnds, ConsultationScenes, DemoCast, DemoScenes, PlayDemo],
    ...[CampaignScenes, MonitorScenes, PromiseScenes, VoiceScenes],
  ],
})
export class DemoModule {}
