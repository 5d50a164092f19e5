import { Body, Controller, Delete, Get, Header, HttpCode, Post, Res } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import type { StaffSession, Visitor } from '../domain/staff-session.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SignOut } from '../use-cases/sign-out.js';
import { SessionAnswers } from './session-answers.js';
import { clearSession } from './session-cookies.js';
import { CredentialsDto, SessionDto } from './session.dto.js';
import { CurrentSession, ForSignedIn } from './signed-in.js';
import { CurrentVisitor } from './visitor.js';

@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signInCase: SignIn,
    private readonly signOutCase: SignOut,
    private readonly answers: SessionAnswers,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Audience({ who: 'everyone' })
  @ApiOperation({ summary: 'Sign in' })
  @ApiOkResponse({ type: SessionDto, description: 'Sets the cookie `__Host-session`.' })
  @ApiUnauthorizedResponse({ description: '`wrong-credentials`; or `totp-required` when a code is needed, or the code is wrong.' })
  @ApiTooManyRequestsResponse({ description: 'Too many failures; `Retry-After` says how many seconds to wait.' })
  async signIn(
    @Body() credentials: CredentialsDto,
    @CurrentVisitor() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.answers.begun(reply, await this.signInCase.run(credentials, visitor));
  }

  @Get()
  @Header('cache-control', 'no-store')
  @ForSignedIn()
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ type: SessionDto })
  readSession(@CurrentSession() session: StaffSession): SessionDto {
    return this.answers.of(session);
  }

  @Delete()
  @HttpCode(204)
  @Audience({ who: 'everyone' })
  @ApiOperation({ summary: 'Sign out; nothing happens when nobody is signed in' })
  @ApiNoContentResponse()
  async signOut(@CurrentVisitor() visitor: Visitor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOutCase.run(visitor);
    clearSession(reply);
  }
}
