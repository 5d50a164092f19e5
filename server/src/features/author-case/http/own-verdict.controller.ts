import { Body, Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { AuthorActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentAuthor } from '../../../platform/http/request-actor.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { reads } from '../../submissions/index.js';
import { AskForwarding, FactsForm, GiveVerdict, ReopenWithFacts, VerdictForm, WishForm } from '../../verdicts/index.js';
import { PrivateCases } from '../reads/private-cases.js';
import { PrivateCase } from './private-case.dto.js';

/** What the author of a case says of its answer, and what follows from it. */
@ApiTags('cases')
@ApiBearerAuth('case')
@ApiParam({ name: 'number', description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1/cases/:number')
@Audience({ who: 'author' })
export class OwnVerdictController {
  constructor(
    private readonly privateCases: PrivateCases,
    private readonly giveVerdict: GiveVerdict,
    private readonly reopenWithFacts: ReopenWithFacts,
    private readonly askForForwarding: AskForwarding,
  ) {}

  @Post('verdict')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Say whether the answer settles the matter', operationId: 'giveVerdict' })
  @ApiOkResponse({ type: PrivateCase })
  async give(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentAuthor() actor: AuthorActor,
    @Body() form: VerdictForm,
  ): Promise<PrivateCase> {
    await this.giveVerdict.run(number, actor, form.toGiven());
    return this.privateCases.read(number, actor);
  }

  @Post('reopening')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Bring new facts, once: the municipality looks at the case again', operationId: 'reopenOwnCase' })
  @ApiOkResponse({ type: PrivateCase })
  async reopen(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentAuthor() actor: AuthorActor,
    @Body() { facts }: FactsForm,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<PrivateCase> {
    await this.reopenWithFacts.run(number, actor, facts, key);
    return this.privateCases.read(number, actor);
  }

  @Post('forwarding')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Ask that the case be sent to the ombudsman or to the municipal council', operationId: 'askForwarding' })
  @ApiOkResponse({ type: PrivateCase })
  async askForwarding(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentAuthor() actor: AuthorActor,
    @Body() { wish }: WishForm,
  ): Promise<PrivateCase> {
    await this.askForForwarding.run(number, actor, wish);
    return this.privateCases.read(number, actor);
  }
}
