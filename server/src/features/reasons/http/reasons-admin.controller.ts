import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { REASON_PLACEHOLDERS } from '../domain/placeholders.js';
import { type ReasonId, sortedForLists } from '../domain/reason.js';
import { ReasonsRepository } from '../storage/reasons.repository.js';
import { AddReason } from '../use-cases/add-reason.js';
import { ChangeReason } from '../use-cases/change-reason.js';
import { RemoveReason } from '../use-cases/remove-reason.js';
import { AdminReasonDto, AdminReasonListDto, NewReasonDto, ReasonPatchDto } from './reasons.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/reasons')
@Audience({ who: 'staff', roles: ['administrator'] })
export class ReasonsAdminController {
  constructor(
    private readonly repository: ReasonsRepository,
    private readonly add: AddReason,
    private readonly change: ChangeReason,
    private readonly remove: RemoveReason,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'All reasons, also those that ended; who edits them reads the database' })
  @ApiOkResponse({ type: AdminReasonListDto })
  async listReasonsForEditing(): Promise<AdminReasonListDto> {
    return { items: sortedForLists(await this.repository.all()).map(AdminReasonDto.of), placeholders: [...REASON_PLACEHOLDERS] };
  }

  @Post()
  @ApiOperation({ summary: 'Add a reason, or the period of a code that follows one which ended' })
  @ApiCreatedResponse({ type: AdminReasonDto })
  async addReason(@CurrentStaff() actor: StaffActor, @Body() details: NewReasonDto): Promise<AdminReasonDto> {
    return AdminReasonDto.of(await this.add.run(actor, details.toDetails()));
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change a reason; of a used one the template, the place, who may choose it, and its last day' })
  @ApiOkResponse({ type: AdminReasonDto })
  async changeReason(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: ReasonId,
    @Body() patch: ReasonPatchDto,
  ): Promise<AdminReasonDto> {
    return AdminReasonDto.of(await this.change.run(actor, id, patch));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take away a reason that was never used' })
  @ApiNoContentResponse()
  async removeReason(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: ReasonId): Promise<void> {
    await this.remove.run(actor, id);
  }
}
