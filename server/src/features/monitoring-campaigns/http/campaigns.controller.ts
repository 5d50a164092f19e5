import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { CAMPAIGN_ACCESS } from '../domain/campaign-access.js';
import { CampaignList } from '../reads/campaign-list.js';
import { ChangeCampaign } from '../use-cases/change-campaign.js';
import { ConductCampaign } from '../use-cases/conduct-campaign.js';
import { CreateCampaign } from '../use-cases/create-campaign.js';
import { CampaignAnswer } from './campaign-answer.js';
import {
  CampaignDesk,
  CampaignExtensionRequest,
  CampaignItemsRequest,
  CampaignPageQuery,
  CampaignRequest,
  CampaignRowList,
} from './campaigns.dto.js';

const IF_MATCH = { name: 'If-Match', required: false, description: 'The version that you saw; 412 when it is another by now.' } as const;

@ApiTags('monitoring')
@ApiForbiddenResponse({ description: '`not-a-member`: the account speaks for no organisation today.' })
@Controller('api/v1/staff/campaigns')
@Audience({ who: 'staff', roles: CAMPAIGN_ACCESS.write })
export class CampaignsController {
  constructor(
    private readonly list: CampaignList,
    private readonly answer: CampaignAnswer,
    private readonly create: CreateCampaign,
    private readonly change: ChangeCampaign,
    private readonly conduct: ConductCampaign,
  ) {}

  @Get()
  @Audience({ who: 'staff', roles: CAMPAIGN_ACCESS.read_desk })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The campaigns of my organisation, drafts too, the newest first; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: CampaignRowList, headers: { Link: { description: '`rel="next"` (RFC 8288)', schema: { type: 'string' } } } })
  async listOwnCampaigns(
    @CurrentStaff() actor: StaffActor,
    @Query() { after }: CampaignPageQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignRowList> {
    return answerPage(await this.list.page(actor, after ?? null), request, reply);
  }

  @Post()
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Begin a campaign, as a draft that only your organisation sees' })
  @ApiCreatedResponse({ type: CampaignDesk })
  async addCampaign(
    @CurrentStaff() actor: StaffActor,
    @Body() asked: CampaignRequest,
    @RequestKey() key: IdempotencyKey | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignDesk> {
    return this.answer.of(actor, await this.create.run(actor, asked.toDetails(), key), reply);
  }

  @Get(':slug')
  @Audience({ who: 'staff', roles: CAMPAIGN_ACCESS.read_desk })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A campaign of my organisation with its members, points and agreement' })
  @ApiOkResponse({ type: CampaignDesk })
  readOwnCampaign(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignDesk> {
    return this.answer.of(actor, slug, reply);
  }

  @Put(':slug')
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'Change a draft' })
  @ApiOkResponse({ type: CampaignDesk })
  @ApiConflictResponse({ description: '`campaign-step`' })
  changeCampaign(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: CampaignRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignDesk> {
    return this.answer.after(this.change.details(actor, { slug, ifMatch }, asked.toDetails()), actor, slug, reply);
  }

  @Delete(':slug')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'Throw a draft away' })
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`campaign-step`' })
  deleteCampaign(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.change.remove(actor, { slug, ifMatch });
  }

  @Put(':slug/items')
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'Say which commitments a draft goes through, in place of the list before' })
  @ApiOkResponse({ type: CampaignDesk })
  @ApiConflictResponse({ description: '`campaign-step`' })
  listCommitmentsOfCampaign(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { commitments }: CampaignItemsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignDesk> {
    return this.answer.after(this.change.list(actor, { slug, ifMatch }, commitments), actor, slug, reply);
  }

  @Post(':slug/start')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'Start a campaign: it is announced, and its list changes no more' })
  @ApiOkResponse({ type: CampaignDesk })
  @ApiConflictResponse({ description: '`campaign-step`, `campaign-empty`, `campaign-needs-two`, `campaign-not-in-period`' })
  startCampaign(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignDesk> {
    return this.answer.after(this.conduct.start(actor, { slug, ifMatch }), actor, slug, reply);
  }

  @Post(':slug/extend')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'Give a running campaign a later last day' })
  @ApiOkResponse({ type: CampaignDesk })
  @ApiConflictResponse({ description: '`campaign-step`' })
  extendCampaign(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { endsOn }: CampaignExtensionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignDesk> {
    return this.answer.after(this.conduct.extend(actor, { slug, ifMatch }, endsOn), actor, slug, reply);
  }

  @Post(':slug/conclude')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOperation({ summary: 'End a campaign: everybody reads the result, and only assessments are added to it' })
  @ApiOkResponse({ type: CampaignDesk })
  @ApiConflictResponse({ description: '`campaign-step`' })
  concludeCampaign(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignDesk> {
    return this.answer.after(this.conduct.conclude(actor, { slug, ifMatch }), actor, slug, reply);
  }
}
