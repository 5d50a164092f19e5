import { Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConflictResponse, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn, yearOf } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { csv, CSV_TYPE } from '../../../platform/http/csv.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { exampleRows, HEADER_ROW } from '../domain/import-columns.js';
import { POLICY_ACCESS } from '../domain/policy-access.js';
import { ConfirmImport } from '../use-cases/confirm-import.js';
import { PreviewImport } from '../use-cases/preview-import.js';
import { AdminAnswer } from './admin-answer.js';
import { ImportColumnListDto, ImportPreviewDto } from './import.dto.js';
import { readImportUpload } from './import-upload.js';
import { AdminPolicy } from './policies-admin.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin')
@Audience({ who: 'staff', roles: POLICY_ACCESS.import_measures })
export class ImportController {
  constructor(
    private readonly preview: PreviewImport,
    private readonly confirm: ConfirmImport,
    private readonly answer: AdminAnswer,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  @Get('policy-import/columns')
  @ApiOperation({ summary: 'What may stand in a file from which measures are imported' })
  @ApiOkResponse({ type: ImportColumnListDto })
  listImportColumns(@RequestLanguage() language: Language): ImportColumnListDto {
    return ImportColumnListDto.in(language);
  }

  @Get('policy-import/template.csv')
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="merki-prazen-obrazets.csv"')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'An empty file with the names of the columns' })
  @ApiOkResponse({ schema: { type: 'string' } })
  downloadImportTemplate(): string {
    return csv(HEADER_ROW, []);
  }

  @Get('policy-import/example.csv')
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="merki-primer.csv"')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'A file that shows each thing once' })
  @ApiOkResponse({ schema: { type: 'string' } })
  downloadImportExample(): string {
    const [department] = this.directory.site().site.departments;
    return csv(HEADER_ROW, exampleRows(department?.nameBg ?? '', yearOf(civilDateIn(this.clock.now()))));
  }

  @Post('policies/:slug/imports')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ summary: 'See what a CSV file would bring, or every wrong row of it; nothing is written to the document' })
  @ApiOkResponse({ type: ImportPreviewDto })
  async previewImport(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @RequestLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<ImportPreviewDto> {
    return ImportPreviewDto.of(await this.preview.run(actor, slug, await readImportUpload(request)), language, this.directory);
  }

  @Post('policies/:slug/imports/:id/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'Import what the preview showed: all of it, or nothing' })
  @ApiOkResponse({ type: AdminPolicy })
  @ApiConflictResponse({ description: '`import-outdated`' })
  confirmImport(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminPolicy> {
    return this.answer.after(this.confirm.run(actor, slug, id), slug, reply);
  }
}
