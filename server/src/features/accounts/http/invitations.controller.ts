import { Body, Controller, Header, HttpCode, Post, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import type { Visitor } from '../domain/staff-session.js';
import { AcceptInvitation, InspectInvitation } from '../use-cases/accept-invitation.js';
import { SessionAnswers } from './session-answers.js';
import { InvitationAcceptanceDto, InvitationDto, InvitationTokenDto, SessionDto } from './session.dto.js';
import { CurrentVisitor } from './visitor.js';

@ApiTags('session')
@Controller('api/v1/invitations')
@Audience({ who: 'everyone' })
export class InvitationsController {
  constructor(
    private readonly inspectCase: InspectInvitation,
    private readonly acceptCase: AcceptInvitation,
    private readonly answers: SessionAnswers,
  ) {}

  @Post('inspection')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Whom a link invites' })
  @ApiOkResponse({ type: InvitationDto })
  @ApiNotFoundResponse({ description: '`link-expired`' })
  async inspectInvitation(@Body() { token }: InvitationTokenDto): Promise<InvitationDto> {
    const { email, name, role } = await this.inspectCase.run(token);
    return { email, name, role };
  }

  @Post('acceptance')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Accept an invitation with name and password, and sign in' })
  @ApiOkResponse({ type: SessionDto, description: 'Sets the cookie `__Host-session`.' })
  @ApiNotFoundResponse({ description: '`link-expired`' })
  @ApiUnprocessableEntityResponse({ description: 'The password is too easy to guess; the link stays good.' })
  async acceptInvitation(
    @Body() acceptance: InvitationAcceptanceDto,
    @CurrentVisitor() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.answers.begun(reply, await this.acceptCase.run(acceptance, visitor));
  }
}
