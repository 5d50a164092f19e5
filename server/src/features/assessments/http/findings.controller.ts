import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { Findings } from '../reads/findings.js';
import { MonitorFindingsList } from './findings.dto.js';

@ApiTags('commitments')
@Controller('api/v1/monitor-findings')
@Audience({ who: 'everyone' })
export class FindingsController {
  constructor(private readonly findings: Findings) {}

  @Get()
  @Header('cache-control', 'public, max-age=0, must-revalidate')
  @ApiOperation({ summary: 'How many commitments each organisation sees at each step, by its newest word on each' })
  @ApiOkResponse({ type: MonitorFindingsList })
  async listFindings(): Promise<MonitorFindingsList> {
    return { items: await this.findings.read() };
  }
}
