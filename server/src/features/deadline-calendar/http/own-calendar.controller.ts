import { Controller, Delete, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { CalendarKeys } from '../storage/calendar-keys.js';
import { RenewCalendarKey } from '../use-cases/renew-calendar-key.js';
import { RevokeCalendarKey } from '../use-cases/revoke-calendar-key.js';

export class OwnCalendar {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the address was made; null without one.' })
  readonly createdAt!: string | null;
}

export class OwnCalendarAddress {
  @ApiProperty({ description: 'The secret address, told this once.' }) readonly url!: string;
}

/** The address under which calendar programs read one's own deadlines. */
@ApiTags('account')
@Controller('api/v1/account/calendar')
@Audience({ who: 'staff', roles: ['official'] })
export class OwnCalendarController {
  constructor(
    private readonly keys: CalendarKeys,
    private readonly renew: RenewCalendarKey,
    private readonly revoke: RevokeCalendarKey,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Whether there is an address for one’s own calendar' })
  @ApiOkResponse({ type: OwnCalendar })
  async readOwnCalendar(@CurrentStaff() { accountId }: StaffActor): Promise<OwnCalendar> {
    return { createdAt: (await this.keys.createdAt(accountId))?.toISOString() ?? null };
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A new secret address for one’s own calendar; the one before opens nothing any more' })
  @ApiCreatedResponse({ type: OwnCalendarAddress })
  async renewOwnCalendar(@CurrentStaff() actor: StaffActor): Promise<OwnCalendarAddress> {
    return { url: await this.renew.run(actor) };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'The address opens nothing any more' })
  @ApiNoContentResponse()
  revokeOwnCalendar(@CurrentStaff() actor: StaffActor): Promise<void> {
    return this.revoke.run(actor, actor.accountId);
  }
}
