import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { MonitorDirectory } from '../reads/monitor-directory.js';
import { MonitorList, PublicMonitor } from './monitors.dto.js';

/** Whether an organisation monitors changes at midnight. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('monitors')
@Controller('api/v1/monitors')
@Audience({ who: 'everyone' })
export class MonitorsController {
  constructor(
    private readonly directory: MonitorDirectory,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'Organisations that monitor what the municipality promised', operationId: 'listMonitors' })
  @ApiOkResponse({ type: MonitorList })
  async listMonitors(): Promise<MonitorList> {
    const today = civilDateIn(this.clock.now());
    return { items: (await this.directory.all()).map((organisation) => PublicMonitor.from(organisation, today)) };
  }

  @Get(':slug')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the organisation.', example: 'yasen-glas' })
  @ApiOperation({ summary: 'One of them, also when it has ended', operationId: 'readMonitor' })
  @ApiOkResponse({ type: PublicMonitor })
  async readMonitor(@Param('slug') slug: string): Promise<PublicMonitor> {
    return PublicMonitor.from((await this.directory.bySlug(slug)) ?? fail(NOT_FOUND), civilDateIn(this.clock.now()));
  }
}
