import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import type { Visitor } from '../domain/staff-session.js';
import { CompletePasswordReset } from '../use-cases/complete-password-reset.js';
import { RequestPasswordReset } from '../use-cases/request-password-reset.js';
import { writeDevice } from './session-cookies.js';
import { PasswordResetCompletionDto, PasswordResetRequestDto } from './session.dto.js';
import { CurrentVisitor } from './visitor.js';

@ApiTags('session')
@Controller('api/v1/password-resets')
@Audience({ who: 'everyone' })
export class PasswordResetsController {
  constructor(
    private readonly requestCase: RequestPasswordReset,
    private readonly completeCase: CompletePasswordReset,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a link that sets a new password; the answer is the same for every address' })
  @ApiAcceptedResponse()
  @ApiTooManyRequestsResponse({ description: 'Too many requests from one place; `Retry-After` says how many seconds to wait.' })
  requestPasswordReset(@Body() { email }: PasswordResetRequestDto, @CurrentVisitor() visitor: Visitor): Promise<void> {
    return this.requestCase.run(email, visitor);
  }

  @Post('completion')
  @HttpCode(204)
  @ApiOperation({ summary: 'Set a new password; all sessions end' })
  @ApiNoContentResponse()
  @ApiNotFoundResponse({ description: '`link-expired`' })
  @ApiUnprocessableEntityResponse({ description: 'The password is too easy to guess; the link stays good.' })
  async completePasswordReset(
    @Body() completion: PasswordResetCompletionDto,
    @CurrentVisitor() visitor: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    writeDevice(reply, await this.completeCase.run(completion, visitor));
  }
}
