import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CSV_TYPE } from '../../../platform/http/csv.js';
import { answerPage } from '../../../platform/http/paging.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { PublicCampaigns } from '../reads/public-campaigns.js';
import { campaignCsv } from './campaign-csv.js';
import { CampaignCardList, CampaignCardQuery, PublicCampaign } from './campaigns.dto.js';

/** What is withheld has to vanish soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('monitors')
@Controller('api/v1/campaigns')
@Audience({ who: 'everyone' })
export class PublicCampaignsController {
  constructor(private readonly campaigns: PublicCampaigns) {}

  @Get()
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'Concluded campaigns of monitors, the newest first; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: CampaignCardList, headers: { Link: { description: '`rel="next"` (RFC 8288)', schema: { type: 'string' } } } })
  async listCampaigns(
    @Query() { organisation, after }: CampaignCardQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignCardList> {
    return answerPage(await this.campaigns.page(organisation ?? null, after ?? null), request, reply);
  }

  @Get(':slug')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the campaign.', example: 'detski-ploshtadki-2026' })
  @ApiOperation({ summary: 'A campaign: what it is for and how long while it runs, what was found when it is concluded' })
  @ApiOkResponse({ type: PublicCampaign })
  readCampaign(@Param('slug') slug: string): Promise<PublicCampaign> {
    return this.campaigns.read(slug);
  }

  @Get(':slug/items.csv')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', CSV_TYPE)
  @Header('content-disposition', 'attachment; filename="campaign.csv"')
  @Header('vary', 'Accept-Language')
  @ApiProduces('text/csv')
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the campaign.', example: 'detski-ploshtadki-2026' })
  @ApiOperation({ summary: 'The points of a concluded campaign with both steps of each, as CSV (RFC 4180, UTF-8 with a byte order mark)' })
  @ApiOkResponse({ schema: { type: 'string' } })
  async downloadCampaignItems(@Param('slug') slug: string, @RequestLanguage() language: Language): Promise<string> {
    return campaignCsv(await this.campaigns.result(slug), language);
  }
}
