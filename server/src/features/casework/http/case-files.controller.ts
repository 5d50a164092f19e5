import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { policy, reads } from '../../submissions/index.js';
import { CaseFiles } from '../reads/case-files.js';
import { authorOf, messageOf } from '../reads/case-presentation.js';
import { DeclareConflict } from '../use-cases/declare-conflict.js';
import { HandBack } from '../use-cases/hand-back.js';
import { RevealIdentity } from '../use-cases/reveal-identity.js';
import { WriteToAuthor } from '../use-cases/write-to-author.js';
import { CaseFile, CaseFileMessage } from './case-file.dto.js';
import { ConflictRequest, HandBackRequest, IdentityRevealRequest, RevealedIdentity, StaffMessageRequest } from './casework.dto.js';
import { ApiIfMatch, CASE_FILE_HEADERS, tagged } from './if-match.js';

@ApiTags('casework')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1/case-files/:number')
export class CaseFilesController {
  constructor(
    private readonly files: CaseFiles,
    private readonly write: WriteToAuthor,
    private readonly handBack: HandBack,
    private readonly reveal: RevealIdentity,
    private readonly declare: DeclareConflict,
  ) {}

  @Get()
  @Audience({ who: 'staff', roles: policy.rolesFor('read_case') })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The whole file of a case, as far as you may know it', operationId: 'readCaseFile' })
  @ApiOkResponse({ type: CaseFile, headers: CASE_FILE_HEADERS })
  readFile(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFile> {
    return tagged(this.files.read(number, staff), reply);
  }

  @Post('messages')
  @Audience({ who: 'staff', roles: policy.rolesFor('message_author') })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Write to the author, who reads your office', operationId: 'writeToAuthor' })
  @ApiCreatedResponse({ type: CaseFileMessage })
  async writeToAuthor(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() { text }: StaffMessageRequest,
  ): Promise<CaseFileMessage> {
    return messageOf(await this.write.run(number, staff, text));
  }

  @Post('messages/reading')
  @HttpCode(204)
  @Audience({ who: 'staff', roles: policy.rolesFor('message_author') })
  @ApiOperation({ summary: 'Mark what the author wrote as read', operationId: 'markMessagesRead' })
  @ApiNoContentResponse()
  markRead(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<void> {
    return this.write.markRead(number, staff);
  }

  @Post('hand-back')
  @HttpCode(204)
  @Audience({ who: 'staff', roles: policy.rolesFor('hand_back') })
  @ApiIfMatch()
  @ApiOperation({ summary: 'Give the case back to the moderators', operationId: 'handBack' })
  @ApiNoContentResponse()
  giveBack(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() { reason }: HandBackRequest,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.handBack.run(number, staff, reason, ifMatch);
  }

  @Post('identity-reveals')
  @HttpCode(200)
  @Audience({ who: 'staff', roles: policy.rolesFor('reveal_identity') })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Learn who the hidden author is; the author sees that, and why', operationId: 'revealIdentity' })
  @ApiOkResponse({ type: RevealedIdentity })
  async revealIdentity(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() { reason }: IdentityRevealRequest,
  ): Promise<RevealedIdentity> {
    return { author: authorOf(await this.reveal.run(number, staff, reason)) };
  }

  @Post('conflict-of-interest')
  @HttpCode(204)
  @Audience({ who: 'staff', roles: policy.rolesFor('declare_conflict') })
  @ApiOperation({
    summary: 'Step back from a case because of a conflict of interest; it is out of your sight from then on',
    operationId: 'declareConflict',
  })
  @ApiNoContentResponse()
  declareConflict(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() { reason }: ConflictRequest,
  ): Promise<void> {
    return this.declare.run(number, staff, reason ?? null);
  }
}
