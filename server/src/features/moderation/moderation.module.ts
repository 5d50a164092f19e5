import { Module, type Type } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { Decisions } from './storage/decisions.js';
import { Close } from './use-cases/close.js';
import { DecidePublication } from './use-cases/decide-publication.js';
import { Forward } from './use-cases/forward.js';
import { Merge } from './use-cases/merge.js';
import { ModerationActs } from './use-cases/moderation-acts.js';
import { Reopen } from './use-cases/reopen.js';
import { RoutingTargets } from './use-cases/routing-targets.js';

/** What higher tiers find behind the door. */
const OPEN: Type[] = [Decisions, RoutingTargets, DecidePublication, Forward, Merge, Close, Reopen];

/** The moderators' word on a case: its text, its way to a department or an authority, its end. */
@Module({
  imports: [AccountsModule, AttachmentsModule, AuthoritiesModule, SubmissionsModule],
  providers: [...OPEN, ModerationActs],
  exports: OPEN,
})
export class ModerationModule {}
