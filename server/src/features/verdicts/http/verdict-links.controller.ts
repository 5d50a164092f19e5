import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { VerdictByLinkDesk } from '../use-cases/verdict-by-link.js';
import { FactsByLink, VerdictByLink, VerdictLinkQuery, VerdictState, WishByLink } from './verdicts.dto.js';

/** What the links in mail about an answer are for. Reading changes nothing: programs that look through mail press links, too. */
@ApiTags('cases')
@Controller('api/v1/verdict-links')
@Audience({ who: 'everyone' })
export class VerdictLinksController {
  constructor(private readonly desk: VerdictByLinkDesk) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What can be said of the answer that a mail told of', operationId: 'readVerdictLink' })
  @ApiOkResponse({ type: VerdictState })
  read(@Query() { token }: VerdictLinkQuery): Promise<VerdictState> {
    return this.desk.read(token);
  }

  @Post('verdict')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Say whether the answer settles the matter', operationId: 'giveVerdictByLink' })
  @ApiOkResponse({ type: VerdictState })
  give(@Body() form: VerdictByLink): Promise<VerdictState> {
    return this.desk.give(form.token, form.toGiven());
  }

  @Post('reopening')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Bring new facts, once: the municipality looks at the case again', operationId: 'reopenByLink' })
  @ApiOkResponse({ type: VerdictState })
  reopen(@Body() form: FactsByLink, @RequestKey() key: IdempotencyKey | null): Promise<VerdictState> {
    return this.desk.reopen(form.token, form.facts, key);
  }

  @Post('forwarding')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Ask that the case be sent to the ombudsman or to the municipal council', operationId: 'askForwardingByLink' })
  @ApiOkResponse({ type: VerdictState })
  askForwarding(@Body() form: WishByLink): Promise<VerdictState> {
    return this.desk.askForwarding(form.token, form.wish);
  }
}
