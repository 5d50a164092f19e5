import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { AbsenceList } from '../reads/absence-list.js';
import { AddAbsence } from '../use-cases/add-absence.js';
import { ChangeAbsence, EndAbsence } from '../use-cases/change-absence.js';
import { AbsenceDto, AbsenceListDto, AbsencePatchDto, AbsenceQueryDto, NewAbsenceDto } from './absences.dto.js';

const OVER = { description: '`absence-over`' } as const;

@ApiTags('administration')
@Controller('api/v1/admin/absences')
@Audience({ who: 'staff', roles: ['administrator'] })
export class AbsencesAdminController {
  constructor(
    private readonly list: AbsenceList,
    private readonly addAbsenceCase: AddAbsence,
    private readonly changeAbsenceCase: ChangeAbsence,
    private readonly endAbsenceCase: EndAbsence,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who stands in for whom: now, later, and before' })
  @ApiOkResponse({ type: AbsenceListDto, headers: { Link: { description: '`rel="next"` (RFC 8288)', schema: { type: 'string' } } } })
  async listAbsences(
    @Query() { after }: AbsenceQueryDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AbsenceListDto> {
    return answerPage(await this.list.page(after ?? null), request, reply);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One absence' })
  @ApiOkResponse({ type: AbsenceDto })
  readAbsence(@Param('id', ParseUUIDPipe) id: string): Promise<AbsenceDto> {
    return this.list.one(id);
  }

  @Post()
  @ApiOperation({ summary: 'Name who stands in for somebody, and when' })
  @ApiCreatedResponse({ type: AbsenceDto })
  async addAbsence(@CurrentStaff() actor: StaffActor, @Body() absence: NewAbsenceDto): Promise<AbsenceDto> {
    const { holder, deputy, firstDay, lastDay = null } = absence;
    return this.list.one(await this.addAbsenceCase.run(actor, { holder, deputy, firstDay, lastDay }));
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Name another deputy or other days' })
  @ApiOkResponse({ type: AbsenceDto })
  @ApiConflictResponse(OVER)
  async changeAbsence(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() patch: AbsencePatchDto,
  ): Promise<AbsenceDto> {
    await this.changeAbsenceCase.run(actor, id, patch);
    return this.list.one(id);
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({ summary: 'End it now, or call it off' })
  @ApiOkResponse({ type: AbsenceDto })
  @ApiConflictResponse(OVER)
  async endAbsence(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: string): Promise<AbsenceDto> {
    await this.endAbsenceCase.run(actor, id);
    return this.list.one(id);
  }
}
