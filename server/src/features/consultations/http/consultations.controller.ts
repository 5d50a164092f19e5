import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CSV_TYPE } from '../../../platform/http/csv.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { ConsultationDocuments } from '../reads/consultation-documents.js';
import { ConsultationList, ConsultationSummary, PublicConsultation } from './consultations.dto.js';
import { proposalsCsv } from './proposals-csv.js';

/** What a moderator covers has to be gone soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('consultations')
@Controller('api/v1/consultations')
@Audience({ who: 'everyone' })
export class ConsultationsController {
  constructor(
    private readonly documents: ConsultationDocuments,
    private readonly directory: AuthorityDirectory,
  ) {}

  @Get()
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'Public consultations on draft acts, those that take proposals first', operationId: 'listConsultations' })
  @ApiOkResponse({ type: ConsultationList })
  async listConsultations(): Promise<ConsultationList> {
    const items = await this.documents.list('published');
    return { items: items.map(({ listed, standing }) => ConsultationSummary.of(listed, standing, this.directory)) };
  }

  @Get(':slug')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the consultation.', example: 'naredba-tishina-2026' })
  @ApiOperation({ summary: 'A draft act with its reasons, and what is proposed', operationId: 'readConsultation' })
  @ApiOkResponse({ type: PublicConsultation })
  async readConsultation(@Param('slug') slug: string): Promise<PublicConsultation> {
    return PublicConsultation.from((await this.documents.read(slug, 'published')) ?? fail(NOT_FOUND), this.directory);
  }

  @Get(':slug/proposals.csv')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="proposals.csv"')
  @Header('vary', 'Accept-Language')
  @ApiProduces('text/csv')
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the consultation.', example: 'naredba-tishina-2026' })
  @ApiOperation({ summary: 'The table of proposals as CSV (RFC 4180, UTF-8 with a byte order mark)', operationId: 'downloadProposals' })
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadProposals(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return proposalsCsv(await this.readConsultation(slug), language);
  }
}
