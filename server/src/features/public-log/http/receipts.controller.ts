import { applyDecorators, Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiExtraModels,
  ApiGoneResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { authors, reads } from '../../submissions/index.js';
import { OwnReceipt } from '../reads/own-receipt.js';
import { Receipts } from '../reads/receipts.js';
import { EntryIndexPipe } from './entry-index.pipe.js';
import { LogReceipt } from './receipt.dto.js';
import { sendReceipt } from './send-receipt.js';

const NUMBER = { name: 'number', description: 'Number of the case.', example: '7KQ2-M9XW' } as const;

const AnswersReceipt = (): MethodDecorator & ClassDecorator => {
  const content = {
    'text/plain': { schema: { type: 'string' as const } },
    'application/json': { schema: { $ref: getSchemaPath(LogReceipt) } },
  };
  return applyDecorators(
    ApiExtraModels(LogReceipt),
    ApiOkResponse({ content, description: 'The proof (C2SP tlog-proof)' }),
    ApiAcceptedResponse({ content, description: 'The promise, until a signed checkpoint covers the entry' }),
  );
};

/** Proofs that something stands in the log. */
@Controller('api/v1')
@Audience({ who: 'everyone' })
export class ReceiptsController {
  constructor(
    private readonly receipts: Receipts,
    private readonly own: OwnReceipt,
    private readonly sentCase: authors.FindSentCase,
  ) {}

  @Get('submissions/:number/receipt')
  @ApiTags('log')
  @ApiBearerAuth('case')
  @ApiOperation({
    summary: 'The receipt of the published text; with the token of the case, that of what was sent',
    operationId: 'readReceipt',
  })
  @ApiParam(NUMBER)
  @AnswersReceipt()
  @ApiNotFoundResponse({ description: '`case-not-found`, `no-public-receipt`, `not-in-log`' })
  @ApiGoneResponse({ description: '`receipt-erased`: the text was erased; the entry stays' })
  async readReceipt(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LogReceipt | string> {
    const own = await this.own.find(number, request);
    reply.header('cache-control', own ? 'no-store' : 'public, max-age=0, must-revalidate');
    return sendReceipt(own ?? (await this.receipts.forPublic(number)), request, reply);
  }

  @Get('drafts/:id/receipt')
  @ApiTags('drafts')
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'id', type: String, description: 'Of the draft, as in the address of its page.' })
  @ApiOperation({ summary: 'The receipt of what this browser sent', operationId: 'readReceiptOfDraft' })
  @AnswersReceipt()
  @ApiNotFoundResponse({ description: 'Unknown, expired, not sent yet, or begun in another browser' })
  async readReceiptOfDraft(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LogReceipt | string> {
    const sent = await this.sentCase.run(authors.draftKey(request, id));
    return sendReceipt(await this.receipts.forAuthor(sent), request, reply);
  }

  @Get('log/entries/:index/proof')
  @ApiTags('log')
  @Header('cache-control', 'public, max-age=0, must-revalidate')
  @ApiOperation({ summary: 'The proof that an entry stands in the log, without what opens it', operationId: 'readEntryProof' })
  @ApiParam({ name: 'index', schema: { type: 'integer', minimum: 0 }, description: 'Its place in the log, from 0.' })
  @AnswersReceipt()
  @ApiNotFoundResponse({ description: 'No signed checkpoint covers it' })
  async readEntryProof(
    @Param('index', EntryIndexPipe) index: number,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LogReceipt | string> {
    return sendReceipt(await this.receipts.ofEntry(index), request, reply);
  }
}
