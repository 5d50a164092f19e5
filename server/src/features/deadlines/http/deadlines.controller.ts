import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { policy, reads } from '../../submissions/index.js';
import { DeadlineDesks } from '../reads/deadline-desk.js';
import { AskForClarification } from '../use-cases/ask-for-clarification.js';
import { ExtendDeadline } from '../use-cases/extend-deadline.js';
import { ClarificationQuestion, DeadlineDesk, ExtensionRequest } from './extensions.dto.js';

const ETAG = { ETag: { description: 'The version of the case, for If-Match.', schema: { type: 'string' as const } } };

/** What staff do about the term for the decision of a case. */
@ApiTags('casework')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1/case-files/:number')
export class DeadlinesController {
  constructor(
    private readonly desks: DeadlineDesks,
    private readonly extend: ExtendDeadline,
    private readonly clarifications: AskForClarification,
  ) {}

  @Get('deadline')
  @Audience({ who: 'staff', roles: policy.rolesFor('read_case') })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The clock of a case, and how far it can be extended', operationId: 'readDeadlineDesk' })
  @ApiOkResponse({ type: DeadlineDesk, headers: ETAG })
  readDeadline(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeadlineDesk> {
    return this.answer(number, staff, reply);
  }

  @Post('extensions')
  @Audience({ who: 'staff', roles: policy.rolesFor('extend_deadline') })
  @Header('cache-control', 'no-store')
  @ApiHeader({ name: 'If-Match', required: false, description: 'The version of the case that you saw; 412 when it is another by now.' })
  @ApiOperation({ summary: 'Enter that the superior body extended the term for the decision', operationId: 'extendDeadline' })
  @ApiCreatedResponse({ type: DeadlineDesk, headers: ETAG })
  @ApiConflictResponse({ description: '`deadline-passed`, `extended-already`, `deadline-not-extendable` or `action-not-possible`' })
  async extendDeadline(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: ExtensionRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeadlineDesk> {
    await this.extend.run(number, staff, request.toForm(), ifMatch);
    return this.answer(number, staff, reply);
  }

  @Post('clarifications')
  @Audience({ who: 'staff', roles: policy.rolesFor('ask_clarification') })
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Ask the author to make something clear; everybody reads that you wait, and no day moves',
    operationId: 'askForClarification',
  })
  @ApiCreatedResponse({ type: DeadlineDesk, headers: ETAG })
  @ApiConflictResponse({ description: '`clarification-open` or `action-not-possible`' })
  async askForClarification(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() { text }: ClarificationQuestion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeadlineDesk> {
    await this.clarifications.ask(number, staff, text);
    return this.answer(number, staff, reply);
  }

  @Post('clarifications/end')
  @HttpCode(204)
  @Audience({ who: 'staff', roles: policy.rolesFor('ask_clarification') })
  @ApiOperation({ summary: 'Wait for the author no longer', operationId: 'endClarification' })
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`clarification-over`' })
  endClarification(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<void> {
    return this.clarifications.close(number, staff);
  }

  private async answer(number: CaseNumber, staff: StaffActor, reply: FastifyReply): Promise<DeadlineDesk> {
    const { version, ...desk } = await this.desks.read(number, staff);
    reply.header('etag', versionTag(version));
    return desk;
  }
}
