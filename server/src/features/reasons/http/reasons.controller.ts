import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { ReasonDirectory } from '../reads/reason-directory.js';
import { PublicReason, PublicReasonList, ReasonChoice, ReasonChoiceList } from './reasons.dto.js';

@ApiTags('moderation-register')
@Controller('api/v1/reasons')
export class ReasonsController {
  constructor(private readonly directory: ReasonDirectory) {}

  @Get()
  @Audience({ who: 'everyone' })
  @Header('cache-control', 'public, no-cache')
  @ApiOperation({ summary: 'Why texts are not published: the words behind every `reasonCode`', operationId: 'listReasons' })
  @ApiOkResponse({ type: PublicReasonList })
  list(@Res({ passthrough: true }) reply: FastifyReply): PublicReasonList {
    reply.header('etag', `W/"${this.directory.revision}"`);
    return { items: this.directory.all().map(PublicReason.of) };
  }

  @Get('choices')
  @Audience({ who: 'staff', roles: ['moderator'] })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The reasons that can be chosen today, with their texts to the author', operationId: 'listReasonChoices' })
  @ApiOkResponse({ type: ReasonChoiceList })
  choices(): ReasonChoiceList {
    return { items: this.directory.choices().map(ReasonChoice.of) };
  }
}
