import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffSession } from '../domain/staff-session.js';
import { AbsenceList } from '../reads/absence-list.js';
import { OwnAbsencesDto } from './absences.dto.js';
import { CurrentSession, ForSignedIn } from './signed-in.js';

@ApiTags('account')
@Controller('api/v1/account/absences')
@ForSignedIn()
export class OwnAbsencesController {
  constructor(private readonly list: AbsenceList) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Who stands in for oneself, and for whom one stands in' })
  @ApiOkResponse({ type: OwnAbsencesDto })
  listOwnAbsences(@CurrentSession() { account }: StaffSession): Promise<OwnAbsencesDto> {
    return this.list.own(account.id);
  }
}
