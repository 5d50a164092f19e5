import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { DirectoryLists } from '../reads/directory-lists.js';
import { AddSettlement } from '../use-cases/add-settlement.js';
import { ChangeSettlement } from '../use-cases/change-settlement.js';
import { AdminSettlementDto, AdminSettlementListDto, NewSettlementDto, SettlementPatchDto } from './directory-admin.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/settlements')
@Audience({ who: 'staff', roles: ['administrator'] })
export class SettlementsAdminController {
  constructor(
    private readonly lists: DirectoryLists,
    private readonly addSettlementCase: AddSettlement,
    private readonly changeSettlementCase: ChangeSettlement,
  ) {}

  @Get()
  @ApiOperation({ summary: 'All settlements, also those that are not offered any more' })
  @ApiOkResponse({ type: AdminSettlementListDto })
  async listSettlements(): Promise<AdminSettlementListDto> {
    return { items: (await this.lists.settlements()).map(AdminSettlementDto.of) };
  }

  @Post()
  @ApiOperation({ summary: 'Add a settlement' })
  @ApiCreatedResponse({ type: AdminSettlementDto })
  async addSettlement(@CurrentStaff() actor: StaffActor, @Body() details: NewSettlementDto): Promise<AdminSettlementDto> {
    return AdminSettlementDto.of(await this.addSettlementCase.run(actor, details));
  }

  @Patch(':ekatte')
  @ApiOperation({ summary: 'Change a settlement' })
  @ApiOkResponse({ type: AdminSettlementDto })
  async changeSettlement(
    @CurrentStaff() actor: StaffActor,
    @Param('ekatte') ekatte: string,
    @Body() patch: SettlementPatchDto,
  ): Promise<AdminSettlementDto> {
    return AdminSettlementDto.of(await this.changeSettlementCase.run(actor, ekatte, patch));
  }
}
