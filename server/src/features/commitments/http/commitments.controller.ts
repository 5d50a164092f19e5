import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CSV_TYPE } from '../../../platform/http/csv.js';
import { answerPage } from '../../../platform/http/paging.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { CommitmentPages } from '../reads/commitment-pages.js';
import { CommitmentPresenter } from '../reads/commitment-presenter.js';
import { CommitmentReader } from '../reads/commitment-reader.js';
import { MeasureCommitments } from '../reads/measure-commitments.js';
import { CommitmentFilterQuery, CommitmentListQuery } from './commitment-list.dto.js';
import { CommitmentNumberPipe } from './commitment-number.pipe.js';
import { commitmentsCsv } from './commitments-csv.js';
import { CommitmentList, MeasureCommitmentList, PublicCommitment } from './commitments.dto.js';

/** What is withheld has to vanish soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('commitments')
@Controller('api/v1')
@Audience({ who: 'everyone' })
export class CommitmentsController {
  constructor(
    private readonly pages: CommitmentPages,
    private readonly reader: CommitmentReader,
    private readonly presenter: CommitmentPresenter,
    private readonly ofMeasures: MeasureCommitments,
  ) {}

  @Get('commitments')
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'What was promised: first where the voices differ, then the newest; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: CommitmentList })
  async listCommitments(
    @Query() query: CommitmentListQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommitmentList> {
    return answerPage(await this.pages.page(query), request, reply);
  }

  @Get('commitments.csv')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="commitments.csv"')
  @Header('vary', 'Accept-Language')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'All of the same as CSV (RFC 4180, UTF-8 with a byte order mark)' })
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadCommitments(@Query() query: CommitmentFilterQuery, @RequestLanguage() language: Language): Promise<string> {
    return commitmentsCsv(await this.presenter.present(await this.pages.all(query)), language);
  }

  @Get('commitments/:number')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'number', type: 'integer', description: 'Number of the commitment.', example: 1 })
  @ApiOperation({ summary: 'A commitment, what the department reports, and how it came about' })
  @ApiOkResponse({ type: PublicCommitment })
  readCommitment(@Param('number', CommitmentNumberPipe) number: number): Promise<PublicCommitment> {
    return this.reader.read(number);
  }

  @Get('policies/:slug/commitments')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the document.', example: 'piro-2021-2027' })
  @ApiOperation({ summary: 'The commitments of the measures of a document, by code' })
  @ApiOkResponse({ type: MeasureCommitmentList })
  listMeasureCommitments(@Param('slug') slug: string): Promise<MeasureCommitmentList> {
    return this.ofMeasures.ofPolicy(slug);
  }
}
