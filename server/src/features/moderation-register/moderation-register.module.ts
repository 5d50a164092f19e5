import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation/index.js';
import { ReasonsModule } from '../reasons/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { ModerationRegisterController } from './http/moderation-register.controller.js';
import { ModerationList } from './reads/moderation-list.js';
import { ModerationMonths } from './reads/moderation-months.js';

/** What moderators decided, in front of everybody: each decision, and the figures of each month. */
@Module({
  imports: [ModerationModule, ReasonsModule, SubmissionsModule],
  controllers: [ModerationRegisterController],
  providers: [ModerationList, ModerationMonths],
  exports: [ModerationList],
})
export class ModerationRegisterModule {}
