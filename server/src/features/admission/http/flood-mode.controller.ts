import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { FloodWatch } from '../reads/flood-watch.js';
import { Outcomes } from '../storage/outcomes.js';
import { SwitchFloodMode } from '../use-cases/switch-flood-mode.js';
import { FloodModeDto, FloodModeOnDto } from './admission.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/flood-mode')
@Audience({ who: 'staff', roles: ['administrator'] })
export class FloodModeController {
  constructor(
    private readonly watch: FloodWatch,
    private readonly outcomes: Outcomes,
    private readonly switchCase: SwitchFloodMode,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whether the flood mode is on, and what the last hour brought' })
  @ApiOkResponse({ type: FloodModeDto })
  async readFloodMode(): Promise<FloodModeDto> {
    return FloodModeDto.of(await this.watch.current(), await this.outcomes.lastHour());
  }

  @Put()
  @ApiOperation({ summary: 'Switch the flood mode on, or let it end at another hour' })
  @ApiOkResponse({ type: FloodModeDto })
  async switchOn(@CurrentStaff() actor: StaffActor, @Body() { length, reason }: FloodModeOnDto): Promise<FloodModeDto> {
    await this.switchCase.on(actor, length, reason);
    return this.readFloodMode();
  }

  @Delete()
  @ApiOperation({ summary: 'End the flood mode now' })
  @ApiOkResponse({ type: FloodModeDto })
  async switchOff(@CurrentStaff() actor: StaffActor): Promise<FloodModeDto> {
    await this.switchCase.off(actor);
    return this.readFloodMode();
  }
}
