import { Body, Controller, Headers, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { POLICY_ACCESS } from '../domain/policy-access.js';
import { AddMeasure } from '../use-cases/add-measure.js';
import { ChangeMeasure } from '../use-cases/change-measure.js';
import { SaveIndicator } from '../use-cases/save-indicator.js';
import { AdminAnswer, ApiIfMatch } from './admin-answer.js';
import { AdminPolicy, IndicatorRequest, MeasureRequest } from './policies-admin.dto.js';

@ApiTags('administration')
@ApiParam({ name: 'slug', type: String })
@ApiIfMatch()
@Controller('api/v1/admin/policies/:slug')
@Audience({ who: 'staff', roles: POLICY_ACCESS.write_measure })
export class MeasuresAdminController {
  constructor(
    private readonly answer: AdminAnswer,
    private readonly addCase: AddMeasure,
    private readonly changeCase: ChangeMeasure,
    private readonly indicators: SaveIndicator,
  ) {}

  @Post('measures')
  @ApiOperation({ summary: 'Add a measure' })
  @ApiCreatedResponse({ type: AdminPolicy })
  addMeasure(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: MeasureRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminPolicy> {
    return this.answer.after(this.addCase.run(actor, { slug, ifMatch }, asked.toAsked()), slug, reply);
  }

  @Put('measures/:code')
  @ApiOperation({ summary: 'Change a measure, or move it with its parts below another one' })
  @ApiOkResponse({ type: AdminPolicy })
  changeMeasure(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('code') code: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: MeasureRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminPolicy> {
    return this.answer.after(this.changeCase.run(actor, { slug, ifMatch }, code, asked.toAsked()), slug, reply);
  }

  @Post('measures/:code/indicators')
  @Audience({ who: 'staff', roles: POLICY_ACCESS.write_indicator })
  @ApiOperation({ summary: 'Add an indicator to a measure' })
  @ApiCreatedResponse({ type: AdminPolicy })
  addIndicator(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('code') code: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: IndicatorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminPolicy> {
    return this.answer.after(this.indicators.add(actor, { slug, ifMatch }, code, asked.toAsked()), slug, reply);
  }

  @Put('indicators/:id')
  @Audience({ who: 'staff', roles: POLICY_ACCESS.write_indicator })
  @ApiOperation({ summary: 'Change an indicator; its unit stays once a value was recorded' })
  @ApiOkResponse({ type: AdminPolicy })
  changeIndicator(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: IndicatorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminPolicy> {
    return this.answer.after(this.indicators.change(actor, { slug, ifMatch }, id, asked.toAsked()), slug, reply);
  }
}
