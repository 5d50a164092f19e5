import '@fastify/cookie';
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CaseNumber } from '../../../kernel/ids.js';
import type { Words } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { languageOf } from '../../../platform/http/request-language.js';
import { Pages } from '../../../platform/pages/pages.js';
import { formatCode } from '../../language/index.js';
import { authors, reads } from '../../submissions/index.js';
import { OwnReceipt } from '../reads/own-receipt.js';
import { ReceiptPages } from '../reads/receipt-pages.js';
import { type Receipt, Receipts } from '../reads/receipts.js';
import { asFile, asPage } from './send-receipt.js';

const CLOSED: Words = {
  bg: 'Случаят не е отворен тук. Въведете номера и кода за достъп, после изтеглете разписката.',
  en: 'The case is not open here. Enter its number and the access code, then download the receipt.',
};

/** Receipts as files, from the page of one's own case and from the page after sending. Neither needs JavaScript. */
@ApiExcludeController()
@Controller(['bg', 'en'])
@Audience({ who: 'everyone' })
export class ReceiptPagesController {
  constructor(
    private readonly own: OwnReceipt,
    private readonly receipts: Receipts,
    private readonly html: ReceiptPages,
    private readonly sentCase: authors.FindSentCase,
    private readonly pages: Pages,
  ) {}

  @Get('case/:number/receipt')
  @Header('cache-control', 'no-store')
  ofCase(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.withKey(number, request, reply, (receipt) => this.page(receipt, request, reply));
  }

  @Get('case/:number/receipt.tlog-proof')
  @Header('cache-control', 'no-store')
  fileOfCase(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.withKey(number, request, reply, async (receipt) => asFile(receipt, reply));
  }

  @Get('submit/:id/receipt')
  @Header('cache-control', 'no-store')
  async ofDraft(@Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.page(await this.sent(id, request), request, reply);
  }

  @Get('submit/:id/receipt.tlog-proof')
  @Header('cache-control', 'no-store')
  async fileOfDraft(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return asFile(await this.sent(id, request), reply);
  }

  /** The look-up page, with the number filled in, for whoever has no key of this case. */
  private async withKey(
    number: CaseNumber,
    request: FastifyRequest,
    reply: FastifyReply,
    file: (receipt: Receipt) => Promise<string>,
  ): Promise<void> {
    const receipt = await this.own.find(number, { headers: {}, cookies: request.cookies });
    if (receipt) return reply.send(await file(receipt));
    const outcome = { values: { number: formatCode(number) }, errors: [], status: 401, banner: CLOSED };
    return this.pages.show(request, reply, outcome, `/${languageOf(request)}/lookup`);
  }

  private async sent(id: string, request: FastifyRequest): Promise<Receipt> {
    return this.receipts.forAuthor(await this.sentCase.run(authors.draftKey(request, id)));
  }

  private async page(receipt: Receipt, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    return asPage(receipt, await this.html.html(receipt, languageOf(request)), reply);
  }
}
