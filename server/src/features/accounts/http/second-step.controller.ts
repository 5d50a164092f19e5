import { Body, Controller, Delete, Header, HttpCode, Post, Res } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffSession, Visitor } from '../domain/staff-session.js';
import { DisableTotp } from '../use-cases/disable-totp.js';
import { BeginTotpEnrolment, ConfirmTotp } from '../use-cases/enrol-totp.js';
import { RecoveryCodesDto, TotpConfirmationDto, TotpEnrolmentDto, TotpRemovalDto } from './account.dto.js';
import { writeSession } from './session-cookies.js';
import { CurrentSession, ForSignedIn } from './signed-in.js';
import { CurrentVisitor } from './visitor.js';

@ApiTags('account')
@Controller('api/v1/account/totp')
@ForSignedIn()
export class SecondStepController {
  constructor(
    private readonly beginCase: BeginTotpEnrolment,
    private readonly confirmCase: ConfirmTotp,
    private readonly disableCase: DisableTotp,
  ) {}

  @Post('enrolment')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Begin to set up the second step: a secret for an authenticator app' })
  @ApiOkResponse({ type: TotpEnrolmentDto })
  @ApiConflictResponse({ description: '`totp-state`: it is set up already.' })
  beginTotpEnrolment(@CurrentSession() session: StaffSession): Promise<TotpEnrolmentDto> {
    return this.beginCase.run(session);
  }

  @Post('confirmation')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Put the second step in force with a code of the app; all other sessions end' })
  @ApiOkResponse({ type: RecoveryCodesDto })
  @ApiConflictResponse({ description: '`totp-state`: nothing is being set up.' })
  @ApiUnprocessableEntityResponse({ description: 'The code is wrong.' })
  async confirmTotp(
    @CurrentSession() session: StaffSession,
    @CurrentVisitor() visitor: Visitor,
    @Body() { code }: TotpConfirmationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RecoveryCodesDto> {
    const { begun, recoveryCodes } = await this.confirmCase.run(session, code, visitor);
    writeSession(reply, begun);
    return { recoveryCodes };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the second step away, to set up another one; all other sessions end' })
  @ApiNoContentResponse()
  @ApiUnprocessableEntityResponse({ description: 'The password is wrong.' })
  async disableTotp(
    @CurrentSession() session: StaffSession,
    @CurrentVisitor() visitor: Visitor,
    @Body() { password }: TotpRemovalDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    writeSession(reply, await this.disableCase.run(session, password, visitor));
  }
}
