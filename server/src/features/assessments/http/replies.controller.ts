import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { ASSESSMENT_ACCESS } from '../domain/assessment-access.js';
import { Assessments } from '../reads/assessments.js';
import { AwaitingReply } from '../reads/awaiting-reply.js';
import { Reply } from '../use-cases/reply.js';
import { AwaitedReplyList, PublicAssessment, ReplyRequest } from './assessments.dto.js';

@ApiTags('casework')
@Controller('api/v1/assessments')
@Audience({ who: 'staff', roles: ASSESSMENT_ACCESS.reply })
export class RepliesController {
  constructor(
    private readonly awaiting: AwaitingReply,
    private readonly replyCase: Reply,
    private readonly assessments: Assessments,
  ) {}

  @Get('awaiting-reply')
  @Audience({ who: 'staff', roles: ASSESSMENT_ACCESS.read_awaiting_reply })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Assessments of my department’s commitments that I may reply to today', operationId: 'listAwaitedReplies' })
  @ApiOkResponse({ type: AwaitedReplyList })
  async listAwaiting(@CurrentStaff() actor: StaffActor): Promise<AwaitedReplyList> {
    return { items: await this.awaiting.of(actor) };
  }

  @Post(':id/reply')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Reply to an assessment, once and within 14 days; nobody changes it later', operationId: 'replyToAssessment' })
  @ApiCreatedResponse({ type: PublicAssessment })
  @ApiConflictResponse({ description: '`reply-too-late`, `replied-already`' })
  async reply(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: ReplyRequest,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<PublicAssessment> {
    return this.assessments.entry(await this.replyCase.run(actor, id, text, key));
  }
}
