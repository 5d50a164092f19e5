import { Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Query, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
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
import type { Actor, StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { readForm } from '../../../platform/http/fields/validation.js';
import { CurrentActor, CurrentStaff } from '../../../platform/http/request-actor.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { MEDIA_TYPES, transfers } from '../../attachments/index.js';
import { policy, reads } from '../../submissions/index.js';
import { DESCRIPTION } from '../domain/answer-file.js';
import { FilesOfDraft } from '../reads/files-of-draft.js';
import { AddAnswerFile } from '../use-cases/add-answer-file.js';
import { ChooseAnswerFiles } from '../use-cases/choose-answer-files.js';
import { OpenAnswerFile } from '../use-cases/open-answer-file.js';
import { AnswerFileFields, ResponseDraftFile, ResponseDraftFiles } from './answer-files.dto.js';

const UPLOAD = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' }, description: { type: 'string', maxLength: DESCRIPTION.max } },
};

/** Files of the answer that a department is writing, and of answers that are published. */
@ApiTags('responses')
@Controller('api/v1')
export class AnswerFilesController {
  constructor(
    private readonly drafts: FilesOfDraft,
    private readonly add: AddAnswerFile,
    private readonly choose: ChooseAnswerFiles,
    private readonly openFile: OpenAnswerFile,
  ) {}

  @Get('submissions/:number/response-draft/files')
  @Audience({ who: 'staff', roles: policy.rolesFor('answer') })
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
  @ApiOperation({ summary: 'The files of the answer that the department is writing', operationId: 'readResponseDraftFiles' })
  @ApiOkResponse({ type: ResponseDraftFiles })
  async readFiles(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
  ): Promise<ResponseDraftFiles> {
    return ResponseDraftFiles.of(await this.drafts.read(number, staff));
  }

  @Post('submissions/:number/response-draft/files')
  @Audience({ who: 'staff', roles: policy.rolesFor('answer') })
  @Header('cache-control', 'no-store')
  @TakesIdempotencyKey()
  @ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: UPLOAD })
  @ApiOperation({ summary: 'Add a file to the answer that the department is writing', operationId: 'addResponseDraftFile' })
  @ApiCreatedResponse({ type: ResponseDraftFile })
  async addFile(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @RequestKey() key: IdempotencyKey | null,
    @Req() request: FastifyRequest,
  ): Promise<ResponseDraftFile> {
    const { bytes, name, fields } = await transfers.readFileUpload(request);
    const { description } = unwrap(await readForm(AnswerFileFields, { description: fields['description']?.trim() || null }));
    return ResponseDraftFile.of(await this.add.run(number, staff, { bytes, name, description: description ?? null }, key), 'added', true);
  }

  @Delete('submissions/:number/response-draft/files/:file')
  @HttpCode(204)
  @Audience({ who: 'staff', roles: policy.rolesFor('answer') })
  @ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
  @ApiParam({ name: 'file', type: String, format: 'uuid' })
  @ApiOperation({
    summary: 'Erase a file that was added to the draft, or leave one of the version before out of the next',
    operationId: 'leaveOutResponseDraftFile',
  })
  @ApiNoContentResponse()
  leaveOut(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('file') file: string,
    @CurrentStaff() staff: StaffActor,
  ): Promise<void> {
    return this.choose.leaveOut(number, transfers.asAttachmentId(file), staff);
  }

  @Put('submissions/:number/response-draft/files/:file')
  @HttpCode(204)
  @Audience({ who: 'staff', roles: policy.rolesFor('answer') })
  @ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
  @ApiParam({ name: 'file', type: String, format: 'uuid' })
  @ApiOperation({ summary: 'Take a file of the version before into the next one again', operationId: 'takeInResponseDraftFile' })
  @ApiNoContentResponse()
  takeIn(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @Param('file') file: string,
    @CurrentStaff() staff: StaffActor,
  ): Promise<void> {
    return this.choose.takeIn(number, transfers.asAttachmentId(file), staff);
  }

  @Get('answer-files/:id')
  @Audience({ who: 'everyone', recognise: true })
  @Header('x-content-type-options', 'nosniff')
  @ApiTags('files')
  @ApiOperation({ summary: 'Download a file of an answer that you may read', operationId: 'downloadAnswerFile' })
  @ApiParam({ name: 'id', format: 'uuid', description: 'Of the file, as in `responses` of the case.' })
  @ApiQuery({ name: 'inline', required: false, enum: ['1'], description: 'A picture is shown in place.' })
  @ApiProduces(...MEDIA_TYPES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: 'No such file, or not for you' })
  async download(
    @Param('id') id: string,
    @Query('inline') inline: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const opened = await this.openFile.run(transfers.asAttachmentId(id), actor);
    return transfers.sendAttachment(reply, opened, { inline: inline === '1' });
  }
}
