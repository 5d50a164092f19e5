import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffSession, Visitor } from '../domain/staff-session.js';
import { OwnAccountReads } from '../reads/own-account.js';
import { ChangeOwnAccount } from '../use-cases/change-own-account.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { EndOwnSession } from '../use-cases/sign-out.js';
import { OwnAccountDto, OwnAccountPatchDto, OwnSessionListDto, PasswordChangeDto } from './account.dto.js';
import { toOwnAccount, toOwnSession } from './account-answers.js';
import { writeSession } from './session-cookies.js';
import { CurrentSession, ForSignedIn } from './signed-in.js';
import { CurrentVisitor } from './visitor.js';

@ApiTags('account')
@Controller('api/v1/account')
@ForSignedIn()
export class AccountController {
  constructor(
    private readonly reads: OwnAccountReads,
    private readonly changeOwnAccountCase: ChangeOwnAccount,
    private readonly changePasswordCase: ChangePassword,
    private readonly endOwnSessionCase: EndOwnSession,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'One’s own account' })
  @ApiOkResponse({ type: OwnAccountDto })
  async readOwnAccount(@CurrentSession() session: StaffSession): Promise<OwnAccountDto> {
    return toOwnAccount(await this.reads.account(session));
  }

  @Patch()
  @ApiOperation({ summary: 'Change one’s own name, language or title' })
  @ApiOkResponse({ type: OwnAccountDto })
  async changeOwnAccount(@CurrentSession() session: StaffSession, @Body() patch: OwnAccountPatchDto): Promise<OwnAccountDto> {
    await this.changeOwnAccountCase.run(session, patch);
    return toOwnAccount(await this.reads.account(session));
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change one’s own password; all other sessions end' })
  @ApiNoContentResponse()
  @ApiUnprocessableEntityResponse({ description: 'The present password is wrong, or the new one is too easy to guess.' })
  async changePassword(
    @CurrentSession() session: StaffSession,
    @CurrentVisitor() visitor: Visitor,
    @Body() passwords: PasswordChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    writeSession(reply, await this.changePasswordCase.run(session, passwords, visitor));
  }

  @Get('sessions')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'One’s own open sessions, the latest used first' })
  @ApiOkResponse({ type: OwnSessionListDto })
  async listOwnSessions(@CurrentSession() session: StaffSession): Promise<OwnSessionListDto> {
    return { items: (await this.reads.sessionsOf(session)).map(toOwnSession) };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ApiParam({ name: 'id', format: 'uuid', description: 'Of the session.' })
  @ApiOperation({ summary: 'End one of one’s own sessions' })
  @ApiNoContentResponse()
  endOwnSession(@CurrentSession() session: StaffSession, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.endOwnSessionCase.run(session, id);
  }
}
