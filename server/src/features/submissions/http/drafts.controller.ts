import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { ShowDraft } from '../use-cases/show-draft.js';
import { draftKey } from './draft-cookie.js';
import { Draft } from './draft.dto.js';

@ApiTags('drafts')
@Controller('api/v1/drafts')
export class DraftsController {
  constructor(private readonly showDraft: ShowDraft) {}

  @Get(':id')
  @Audience({ who: 'everyone' })
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'id', type: String, description: 'Of the draft, as in the address of its page.' })
  @ApiOperation({ summary: 'A submission that is being written in this browser' })
  @ApiOkResponse({ type: Draft })
  @ApiNotFoundResponse({ description: 'Unknown, expired, or begun in another browser' })
  async readDraft(@Param('id') id: string, @Req() request: FastifyRequest): Promise<Draft> {
    return Draft.of(await this.showDraft.run(draftKey(request, id)));
  }
}
