import { Body, Controller, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { SimilarCases } from '../reads/similar-cases.js';
import { SimilarToDraft } from '../use-cases/similar-to-draft.js';
import { draftKey } from './draft-cookie.js';
import { SimilarCaseList, SimilarRequest } from './similar-case.dto.js';

/** What was submitted before about the same. What somebody is writing is nobody's business, so it never stands in an address. */
@Controller('api/v1')
@Audience({ who: 'everyone' })
export class SimilarController {
  constructor(
    private readonly similar: SimilarCases,
    private readonly toDraft: SimilarToDraft,
  ) {}

  @Post('submissions/similar')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiTags('submissions')
  @ApiOperation({ summary: 'Published submissions about the same, and why they are taken for it; nothing is stored' })
  @ApiOkResponse({ type: SimilarCaseList })
  async listSimilarSubmissions(
    @Body() { title, text = null, settlement = null, address = null }: SimilarRequest,
  ): Promise<SimilarCaseList> {
    return { items: await this.similar.ofPublic({ title, text: text ?? '', settlement, address }) };
  }

  @Get('drafts/:id/similar')
  @Header('cache-control', 'no-store')
  @ApiTags('drafts')
  @ApiParam({ name: 'id', type: String, description: 'Of the draft, as in the address of its page.' })
  @ApiOperation({ summary: 'Published submissions like the one that is being written in this browser' })
  @ApiOkResponse({ type: SimilarCaseList })
  @ApiNotFoundResponse({ description: 'Unknown, expired, or begun in another browser' })
  async listSimilarToDraft(@Param('id') id: string, @Req() request: FastifyRequest): Promise<SimilarCaseList> {
    return { items: await this.toDraft.run(draftKey(request, id)) };
  }
}
