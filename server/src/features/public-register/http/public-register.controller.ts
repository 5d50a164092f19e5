import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { answerPage } from '../../../platform/http/paging.js';
import { PublicCaseReader } from '../reads/public-case.js';
import { PublicPages } from '../reads/public-pages.js';
import { PublicCase } from './public-case.dto.js';
import { PublicListPage, PublicListQuery, StartFigures } from './public-list.dto.js';

/** Seconds that a list may be shown again without asking; short, as what is withheld has to vanish soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('submissions')
@Controller('api/v1')
@Audience({ who: 'everyone', mayLag: true })
export class PublicRegisterController {
  constructor(
    private readonly pages: PublicPages,
    private readonly reader: PublicCaseReader,
  ) {}

  @Get('start')
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'The figures and the latest answers of the start page' })
  @ApiOkResponse({ type: StartFigures })
  readStart(): Promise<StartFigures> {
    return this.pages.start();
  }

  @Get('submissions')
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'Published submissions, the newest first; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: PublicListPage })
  async listSubmissions(
    @Query() query: PublicListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicListPage> {
    return answerPage(await this.pages.page(query), request, reply);
  }

  @Get('submissions/:number')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
  @ApiOperation({ summary: 'One case as everybody may read it, with the answers and each of their versions' })
  @ApiOkResponse({ type: PublicCase })
  async readSubmission(@Param('number') number: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PublicCase> {
    const found = await this.reader.read(number);
    // Days pass and people are counted without a change of the case, so the tag holds them, too.
    const counts = [found.overdueDays, found.supports, found.repeats];
    reply.header('etag', counts.some((count) => count > 0) ? `W/"v${[found.version, ...counts].join('-')}"` : versionTag(found.version));
    return found;
  }
}
