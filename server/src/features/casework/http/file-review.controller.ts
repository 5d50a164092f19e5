import { Body, Controller, Get, Header, Headers, Param, ParseIntPipe, Put, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AttachmentId, CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { redactions } from '../../moderation/index.js';
import { policy, reads } from '../../submissions/index.js';
import { FileDesk } from '../reads/file-desk.js';
import { FileIdPipe } from './file-id.pipe.js';
import { FileRedactionRequest, FileReviewSheet } from './file-review.dto.js';

const SHEET = {
  type: FileReviewSheet,
  headers: { ETag: { description: 'The version of the redactions of the file, for If-Match.', schema: { type: 'string' as const } } },
};
const PAGE = { name: 'page', type: 'integer', description: 'From 1.' } as const;

@ApiTags('moderation')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@ApiParam({ name: 'file', type: String, format: 'uuid' })
@Controller('api/v1/moderation/:number/files/:file')
@Audience({ who: 'staff', roles: policy.rolesFor('redact') })
export class FileReviewController {
  constructor(
    private readonly desk: FileDesk,
    private readonly review: redactions.FileReview,
    private readonly save: redactions.SaveFileRedaction,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A file of a case page by page, with what is to be covered and who looked at it', operationId: 'reviewFile' })
  @ApiOkResponse(SHEET)
  async reviewFile(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('file', FileIdPipe) file: AttachmentId,
    @CurrentStaff() staff: StaffActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileReviewSheet> {
    return tagged(this.desk.present(number, await this.review.open(number, staff, file)), reply);
  }

  @Get('pages/:page')
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', `sandbox; default-src 'none'`)
  @ApiParam(PAGE)
  @ApiOperation({ summary: 'A page of a PDF as a picture, as it would be published', operationId: 'drawFilePage' })
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async drawPage(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('file', FileIdPipe) file: AttachmentId,
    @Param('page', ParseIntPipe) page: number,
    @CurrentStaff() staff: StaffActor,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.review.page(number, staff, file, page), { type: 'image/jpeg', disposition: 'inline' });
  }

  @Put('pages/:page/look')
  @Header('cache-control', 'no-store')
  @ApiParam(PAGE)
  @ApiOperation({
    summary: 'Note that you looked at a page; a PDF is published once each page was looked at',
    operationId: 'lookAtFilePage',
  })
  @ApiOkResponse(SHEET)
  async lookAtPage(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('file', FileIdPipe) file: AttachmentId,
    @Param('page', ParseIntPipe) page: number,
    @CurrentStaff() staff: StaffActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileReviewSheet> {
    return tagged(this.desk.present(number, await this.review.look(number, staff, file, page)), reply);
  }

  @Put('redactions')
  @Header('cache-control', 'no-store')
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The version of the redactions that you saw; 412 when it is another by now.',
  })
  @ApiOperation({
    summary: 'Keep what is to be covered of a file until it is published; nothing becomes public, and the version of the case stays',
    operationId: 'saveFileRedaction',
  })
  @ApiOkResponse(SHEET)
  async saveRedaction(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('file', FileIdPipe) file: AttachmentId,
    @CurrentStaff() staff: StaffActor,
    @Body() request: FileRedactionRequest,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FileReviewSheet> {
    const saved = await this.save.run(number, staff, file, request.toPrepared(), ifMatch);
    return tagged(this.desk.present(number, saved), reply);
  }
}

async function tagged(sheet: Promise<FileReviewSheet>, reply: FastifyReply): Promise<FileReviewSheet> {
  const found = await sheet;
  reply.header('etag', versionTag(found.version));
  return found;
}
