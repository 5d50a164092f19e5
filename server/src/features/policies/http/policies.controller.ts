import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CSV_TYPE } from '../../../platform/http/csv.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { PolicyDocuments } from '../reads/policy-documents.js';
import { Policies } from '../storage/policies.js';
import { PolicyList, PolicySummary, PublicMeasure, PublicPolicy } from './policies.dto.js';
import { policyCsv } from './policy-csv.js';

/** A correction of what was measured has to be seen soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('policies')
@Controller('api/v1/policies')
@Audience({ who: 'everyone' })
export class PoliciesController {
  constructor(
    private readonly policies: Policies,
    private readonly documents: PolicyDocuments,
    private readonly directory: AuthorityDirectory,
  ) {}

  @Get()
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'Policy documents of the municipality, those that last longest first', operationId: 'listPolicies' })
  @ApiOkResponse({ type: PolicyList })
  async listPolicies(): Promise<PolicyList> {
    return { items: (await this.policies.list('published')).map(PolicySummary.of) };
  }

  @Get(':slug')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the document.', example: 'piro-2021-2027' })
  @ApiOperation({ summary: 'A document with its measures, indicators and what was measured', operationId: 'readPolicy' })
  @ApiOkResponse({ type: PublicPolicy })
  readPolicy(@Param('slug') slug: string): Promise<PublicPolicy> {
    return this.read(slug);
  }

  @Get(':slug/measures.csv')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="measures.csv"')
  @Header('vary', 'Accept-Language')
  @ApiProduces('text/csv')
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the document.', example: 'piro-2021-2027' })
  @ApiOperation({ summary: 'The same as CSV (RFC 4180, UTF-8 with a byte order mark)', operationId: 'downloadPolicy' })
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadPolicy(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return policyCsv(await this.read(slug), language);
  }

  @Get(':slug/measures/:code')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'code', type: String, description: 'Code of the measure in the document.', example: '1.1.1' })
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the document.', example: 'piro-2021-2027' })
  @ApiOperation({ summary: 'One measure with its indicators and all their values', operationId: 'readMeasure' })
  @ApiOkResponse({ type: PublicMeasure })
  async readMeasure(@Param('slug') slug: string, @Param('code') code: string): Promise<PublicMeasure> {
    const document = (await this.documents.read(slug, 'published')) ?? fail(NOT_FOUND);
    return PublicMeasure.from(document, code, this.directory) ?? fail(NOT_FOUND);
  }

  private async read(slug: string): Promise<PublicPolicy> {
    return PublicPolicy.from((await this.documents.read(slug, 'published')) ?? fail(NOT_FOUND), this.directory);
  }
}
