import { Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { MEDIA_TYPES, transfers } from '../../attachments/index.js';
import { EVIDENCE_ACCESS } from '../domain/evidence-access.js';
import { DropUpload } from '../use-cases/drop-upload.js';
import { OpenEvidenceFile } from '../use-cases/open-evidence-file.js';
import { TakeUpload } from '../use-cases/take-upload.js';
import { EvidenceFile, EvidenceItem, EvidenceRequest } from './evidence.dto.js';

@ApiTags('evidence')
// What entries of other features take and show.
@ApiExtraModels(EvidenceItem, EvidenceRequest)
@Controller('api/v1')
export class EvidenceController {
  constructor(
    private readonly take: TakeUpload,
    private readonly drop: DropUpload,
    private readonly open: OpenEvidenceFile,
  ) {}

  @Post('evidence-files')
  @Audience({ who: 'staff', roles: EVIDENCE_ACCESS.upload })
  @Header('cache-control', 'no-store')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOperation({ summary: 'Upload a file, to name it in the evidence of an entry within a day', operationId: 'uploadEvidenceFile' })
  @ApiCreatedResponse({ type: EvidenceFile })
  async upload(@CurrentStaff() actor: StaffActor, @Req() request: FastifyRequest): Promise<EvidenceFile> {
    return EvidenceFile.of(await this.take.run(actor, await transfers.readFileUpload(request)));
  }

  @Delete('evidence-files/:id')
  @HttpCode(204)
  @Audience({ who: 'staff', roles: EVIDENCE_ACCESS.upload })
  @ApiOperation({ summary: 'Erase a file that you uploaded and no entry names', operationId: 'eraseEvidenceFile' })
  @ApiNoContentResponse()
  erase(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.drop.run(actor, transfers.asAttachmentId(id));
  }

  @Get('evidence/:evidenceId/file')
  @Audience({ who: 'everyone' })
  @Header('x-content-type-options', 'nosniff')
  @ApiTags('files')
  @ApiOperation({ summary: 'Download the file of an item of evidence', operationId: 'downloadEvidenceFile' })
  @ApiParam({ name: 'evidenceId', format: 'uuid', description: 'Of the item.' })
  @ApiQuery({ name: 'inline', required: false, enum: ['1'], description: 'A picture is shown in place.' })
  @ApiProduces(...MEDIA_TYPES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: 'No such item, one without a file, or not public' })
  async download(
    @Param('evidenceId') id: string,
    @Query('inline') inline: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return transfers.sendAttachment(reply, await this.open.run(transfers.asAttachmentId(id)), { inline: inline === '1' });
  }
}
