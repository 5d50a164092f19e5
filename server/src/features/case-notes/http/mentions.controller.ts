import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { policy } from '../../submissions/index.js';
import { MentionsReader } from '../reads/mentions-reader.js';
import { MentionPage } from './mentions.dto.js';
import { NotesQuery } from './notes.dto.js';

@ApiTags('casework')
@Controller('api/v1/mentions')
export class MentionsController {
  constructor(private readonly mentions: MentionsReader) {}

  @Get()
  @Audience({ who: 'staff', roles: policy.rolesFor('note') })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Where colleagues named you, in cases that you may still see', operationId: 'readMentions' })
  @ApiOkResponse({ type: MentionPage })
  async readMentions(
    @CurrentStaff() staff: StaffActor,
    @Query() query: NotesQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MentionPage> {
    return answerPage(await this.mentions.read(staff, query), request, reply);
  }
}
