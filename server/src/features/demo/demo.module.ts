import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { CaseworkModule } from '../casework/index.js';
import { FollowingModule } from '../following/index.js';
import { PoliciesModule } from '../policies/index.js';
import { ModerationModule } from '../moderation/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { CitizenScenes } from './use-cases/citizen-scenes.js';
import { DemoCast } from './use-cases/demo-cast.js';
import { FollowerScenes } from './use-cases/follower-scenes.js';
import { ModeratorScenes } from './use-cases/moderator-scenes.js';
import { OfficialScenes } from './use-cases/official-scenes.js';
import { PlayDemo } from './use-cases/play-demo.js';
import { PolicyScenes } from './use-cases/policy-scenes.js';

@Module({
  imports: [
    AuthoritiesModule,
    AttachmentsModule,
    AccountsModule,
    FollowingModule,
    SubmissionsModule,
    ModerationModule,
    ResponsesModule,
    CaseworkModule,
    PoliciesModule,
  ],
  providers: [CitizenScenes, DemoCast, FollowerScenes, ModeratorScenes, OfficialScenes, PlayDemo, PolicyScenes],
})
export class DemoModule {}
