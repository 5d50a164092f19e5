import { Controller, Get, Header, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentActor } from '../../../platform/http/request-actor.js';
import { MEDIA_TYPES, transfers } from '../../attachments/index.js';
import { OpenAttachment } from '../use-cases/open-attachment.js';
import { draftSecret } from './draft-cookie.js';

@ApiTags('files')
@Controller('api/v1/attachments')
export class AttachmentsController {
  constructor(private readonly openAttachment: OpenAttachment) {}

  @Get(':id')
  @Audience({ who: 'everyone', recognise: true })
  @Header('x-content-type-options', 'nosniff')
  @ApiOperation({ summary: 'Download a file: public, or of a case or draft that is open to you' })
  @ApiParam({ name: 'id', format: 'uuid', description: 'Of the file, as in `attachments` of the case.' })
  @ApiQuery({ name: 'inline', required: false, enum: ['1'], description: 'Staff may look at a picture in place.' })
  @ApiProduces(...MEDIA_TYPES)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: 'No such file, or not for you' })
  async downloadAttachment(
    @Param('id') id: string,
    @Query('inline') inline: string | undefined,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const opened = await this.openAttachment.run(transfers.asAttachmentId(id), { actor, draftSecret: draftSecret(request) });
    return transfers.sendAttachment(reply, opened, { inline: inline === '1' && actor.kind === 'staff' });
  }
}
