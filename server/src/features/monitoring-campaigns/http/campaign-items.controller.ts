import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiForbiddenResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { AssessmentRequest } from '../../assessments/index.js';
import { CommitmentNumberPipe } from '../../commitments/index.js';
import { CAMPAIGN_ACCESS } from '../domain/campaign-access.js';
import { CampaignItemDesks } from '../reads/campaign-item-desks.js';
import { PublishOutcome } from '../use-cases/publish-outcome.js';
import { ReadItem } from '../use-cases/read-item.js';
import { SettleItem } from '../use-cases/settle-item.js';
import { TakeItem } from '../use-cases/take-item.js';
import { CampaignItemDesk, ReadingRequest, SettlementRequest } from './campaign-items.dto.js';

@ApiTags('monitoring')
@ApiForbiddenResponse({ description: '`not-a-member`: the account speaks for no organisation today.' })
@Controller('api/v1/staff/campaigns/:slug')
@Audience({ who: 'staff', roles: CAMPAIGN_ACCESS.write_item })
export class CampaignItemsController {
  constructor(
    private readonly desks: CampaignItemDesks,
    private readonly place: TakeItem,
    private readonly readItem: ReadItem,
    private readonly settleItem: SettleItem,
    private readonly publish: PublishOutcome,
  ) {}

  @Post('next')
  @HttpCode(200)
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Take the next free point: one that fewest have, in the order of the list' })
  @ApiOkResponse({ type: CampaignItemDesk })
  @ApiConflictResponse({ description: '`no-item-free`, `campaign-step`, `campaign-not-in-period`' })
  async takeNextItem(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<CampaignItemDesk> {
    return this.desks.read(actor, slug, await this.place.next(actor, slug, key));
  }

  @Get('items/:number')
  @Audience({ who: 'staff', roles: CAMPAIGN_ACCESS.read_item })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A point: my reading, and those of others once everybody who has to has read it' })
  @ApiOkResponse({ type: CampaignItemDesk })
  readCampaignItem(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('number', CommitmentNumberPipe) number: number,
  ): Promise<CampaignItemDesk> {
    return this.desks.read(actor, slug, number);
  }

  @Post('items/:number/take')
  @HttpCode(200)
  @ApiOperation({ summary: 'Keep a place at a point for me, for 14 days' })
  @ApiOkResponse({ type: CampaignItemDesk })
  @ApiConflictResponse({ description: '`already-read`, `item-read`, `item-taken`, `campaign-step`, `campaign-not-in-period`' })
  async takeItem(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('number', CommitmentNumberPipe) number: number,
  ): Promise<CampaignItemDesk> {
    await this.place.take(actor, slug, number);
    return this.desks.read(actor, slug, number);
  }

  @Post('items/:number/release')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give my place at a point back' })
  @ApiOkResponse({ type: CampaignItemDesk })
  @ApiConflictResponse({ description: '`campaign-step`' })
  async releaseItem(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('number', CommitmentNumberPipe) number: number,
  ): Promise<CampaignItemDesk> {
    await this.place.release(actor, slug, number);
    return this.desks.read(actor, slug, number);
  }

  @Post('items/:number/readings')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Say what I found of a point; nobody changes it later' })
  @ApiCreatedResponse({ type: CampaignItemDesk })
  @ApiConflictResponse({ description: '`already-read`, `item-read`, `item-taken`, `campaign-step`, `campaign-not-in-period`' })
  async addReading(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('number', CommitmentNumberPipe) number: number,
    @Body() asked: ReadingRequest,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<CampaignItemDesk> {
    await this.readItem.run(actor, slug, number, asked, key);
    return this.desks.read(actor, slug, number);
  }

  @Post('items/:number/settle')
  @HttpCode(200)
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Say on which step my organisation settled where two readings differ; nobody changes it later' })
  @ApiOkResponse({ type: CampaignItemDesk })
  @ApiConflictResponse({ description: '`item-not-disagreed`, `campaign-step`' })
  async settle(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('number', CommitmentNumberPipe) number: number,
    @Body() asked: SettlementRequest,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<CampaignItemDesk> {
    await this.settleItem.run(actor, slug, number, asked, key);
    return this.desks.read(actor, slug, number);
  }

  @Post('items/:number/assessment')
  @TakesIdempotencyKey()
  @ApiOperation({ summary: 'Publish the outcome of a point as an assessment of my organisation' })
  @ApiCreatedResponse({ type: CampaignItemDesk })
  @ApiConflictResponse({ description: '`item-without-outcome`, `outcome-published`, `assessed-today`, `campaign-step`' })
  async publishOutcome(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('number', CommitmentNumberPipe) number: number,
    @Body() asked: AssessmentRequest,
    @RequestKey() key: IdempotencyKey | null,
  ): Promise<CampaignItemDesk> {
    await this.publish.run(actor, slug, number, asked.toAsked(), key);
    return this.desks.read(actor, slug, number);
  }
}
