import { Controller, Get, Header, HttpCode } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { fail } from '../../kernel/problem.js';
import { Audience } from '../http/access/audience.js';
import { UNAVAILABLE } from '../http/http-problems.js';

/** For the supervisor and the proxy: does the process live, and can it serve. */
@ApiExcludeController()
@Controller()
@Audience({ who: 'everyone' })
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('healthz')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: 'ok' }> {
    await this.dataSource.query('select 1').catch(() => fail(UNAVAILABLE, { retryAfter: 5 }));
    return { status: 'ok' };
  }
}
