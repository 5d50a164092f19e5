import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AuthorActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { CurrentAuthor } from '../../../platform/http/request-actor.js';
import { VisitorNetwork } from '../../../platform/http/visitor-network.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { secondOpinions } from '../../moderation/index.js';
import { authors, reads } from '../../submissions/index.js';
import { presentMessage } from '../reads/case-records.js';
import { PrivateCases } from '../reads/private-cases.js';
import { caseTokenOf, clearCaseCookie, setCaseCookie } from './case-cookie.js';
import { AppealForm, LookUpForm, MessageForm, WithdrawalForm } from './case-forms.dto.js';
import { Message, OpenedCase, PrivateCase } from './private-case.dto.js';

const NUMBER = { name: 'number', description: 'Number of the case.', example: '7KQ2-M9XW' } as const;

/** What the author of one case does with it. The access code is sent once, for a token. */
@ApiTags('cases')
@Controller('api/v1/cases')
@Audience({ who: 'author' })
export class CasesController {
  constructor(
    private readonly lookUpCase: authors.LookUpCase,
    private readonly endSession: authors.EndCaseSession,
    private readonly privateCases: PrivateCases,
    private readonly writeToStaff: authors.WriteToStaff,
    private readonly withdrawCase: authors.Withdraw,
    private readonly lodgeAppeal: secondOpinions.LodgeAppeal,
  ) {}

  @Post('lookup')
  @Audience({ who: 'everyone' })
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Open a case by its number and access code, for 30 minutes', operationId: 'lookUpCase' })
  @ApiOkResponse({ type: OpenedCase })
  async lookUp(
    @Body() form: LookUpForm,
    @VisitorNetwork() network: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenedCase> {
    const { session, number, actor } = await this.lookUpCase.run(form, network);
    setCaseCookie(reply, session.token);
    return { caseToken: session.token, expiresAt: session.expiresAt.toISOString(), case: await this.privateCases.read(number, actor) };
  }

  @Delete('session')
  @Audience({ who: 'everyone' })
  @HttpCode(204)
  @ApiOperation({ summary: 'Close the case that is open here', operationId: 'closeCaseSession' })
  @ApiNoContentResponse()
  async closeSession(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.endSession.run(caseTokenOf(request));
    clearCaseCookie(reply);
  }

  @Get(':number')
  @Header('cache-control', 'no-store')
  @ApiBearerAuth('case')
  @ApiOperation({ summary: 'One’s own case', operationId: 'readOwnCase' })
  @ApiParam(NUMBER)
  @ApiOkResponse({ type: PrivateCase })
  read(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentAuthor() actor: AuthorActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PrivateCase> {
    return this.tagged(number, actor, reply);
  }

  @Post(':number/messages')
  @Header('cache-control', 'no-store')
  @ApiBearerAuth('case')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Write to the staff', operationId: 'writeToStaff' })
  @ApiParam(NUMBER)
  @ApiCreatedResponse({ type: Message })
  async write(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentAuthor() actor: AuthorActor,
    @Body() { text }: MessageForm,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<Message> {
    return presentMessage(await this.writeToStaff.run(number, actor, text, key));
  }

  @Post(':number/withdrawal')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiBearerAuth('case')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Take the submission back', operationId: 'withdrawOwnCase' })
  @ApiParam(NUMBER)
  @ApiHeader({ name: 'If-Match', required: false, description: 'Entity tag of the case as it was read; 412 when it changed since.' })
  @ApiOkResponse({ type: PrivateCase })
  async withdraw(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentAuthor() actor: AuthorActor,
    @Body() { reason }: WithdrawalForm,
    @Headers('if-match') ifMatch: string | undefined,
    @RequestKey() key: IdempotencyKey | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PrivateCase> {
    await this.withdrawCase.run(number, actor, { reason: reason ?? null, ifMatch, key });
    return this.tagged(number, actor, reply);
  }

  @Post(':number/appeal')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiBearerAuth('case')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Appeal, once, against the decision to withhold the text', operationId: 'appeal' })
  @ApiParam(NUMBER)
  @ApiHeader({ name: 'If-Match', required: false, description: 'Entity tag of the case as it was read; 412 when it changed since.' })
  @ApiOkResponse({ type: PrivateCase })
  async appeal(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentAuthor() actor: AuthorActor,
    @Body() { text }: AppealForm,
    @Headers('if-match') ifMatch: string | undefined,
    @RequestKey() key: IdempotencyKey | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PrivateCase> {
    await this.lodgeAppeal.run(number, actor, { text, ifMatch, key });
    return this.tagged(number, actor, reply);
  }

  private async tagged(number: CaseNumber, actor: AuthorActor, reply: FastifyReply): Promise<PrivateCase> {
    const own = await this.privateCases.read(number, actor);
    reply.header('etag', versionTag(own.version));
    return own;
  }
}
