import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { ShowProposalDraft } from '../use-cases/show-proposal-draft.js';
import { proposalKey } from './proposal-cookie.js';
import { ProposalDraftView } from './proposal-form.dto.js';

@ApiTags('drafts')
@Controller('api/v1/proposal-drafts')
export class ProposalDraftsController {
  constructor(private readonly show: ShowProposalDraft) {}

  @Get(':id')
  @Audience({ who: 'everyone' })
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'id', type: String, description: 'Of the draft, as in the address of its page.' })
  @ApiOperation({ summary: 'A proposal to a consultation that is being written in this browser' })
  @ApiOkResponse({ type: ProposalDraftView })
  @ApiNotFoundResponse({ description: 'Unknown, expired, or begun in another browser' })
  async readProposalDraft(@Param('id') id: string, @Req() request: FastifyRequest): Promise<ProposalDraftView> {
    return ProposalDraftView.of(await this.show.run(proposalKey(request, id)));
  }
}
