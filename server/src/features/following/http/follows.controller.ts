import { Body, Controller, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { ConfirmFollow } from '../use-cases/confirm-follow.js';
import { EndFollow } from '../use-cases/end-follow.js';
import { FollowToken } from './follows.dto.js';

/** What the links in letters to followers do, once their reader has pressed the button. */
@ApiTags('follows')
@Controller('api/v1/follows')
@Audience({ who: 'everyone' })
export class FollowsController {
  constructor(
    private readonly confirm: ConfirmFollow,
    private readonly end: EndFollow,
  ) {}

  @Post('confirmation')
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Confirms an address that asked to follow; may be repeated' })
  @ApiNoContentResponse()
  confirmFollow(@Body() { token }: FollowToken): Promise<void> {
    return this.confirm.run(token);
  }

  @Post('unsubscription')
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Erases an address that follows; may be repeated' })
  @ApiNoContentResponse()
  endFollow(@Body() { token }: FollowToken): Promise<void> {
    return this.end.run(token);
  }

  @Post('one-click')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same for mail programs (RFC 8058): whatever the body is' })
  @ApiOkResponse()
  endFollowByOneClick(@Query() { token }: FollowToken): Promise<void> {
    return this.end.run(token);
  }
}
