import { Controller, Get, Header, HttpCode } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { fail } from '../../kernel/problem.js';
import { Audience } from '../http/access/audience.js';
import { UNAVAILABLE } from '../http/http-problems.js';
import { Readiness, type ReadinessNote } from './readiness.js';

/** For the supervisor and the proxy: does the process live, and can it serve. */
@ApiExcludeController()
@Controller()
@Audience({ who: 'everyone' })
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readiness: Readiness,
  ) {}

  @Get('healthz')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ readonly status: 'ok' } & Readonly<Record<string, ReadinessNote | 'ok'>>> {
    await this.dataSource.query('select 1').catch(() => fail(UNAVAILABLE, { retryAfter: 5 }));
    return { ...(await this.readiness.read().catch(() => fail(UNAVAILABLE, { retryAfter: 5 }))), status: 'ok' };
  }
}
