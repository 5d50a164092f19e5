import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiForbiddenResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { WEBHOOK_ACCESS } from '../domain/webhook-access.js';
import { ChangeWebhook } from '../use-cases/change-webhook.js';
import { TestWebhook } from '../use-cases/test-webhook.js';
import { WebhookSecretDto } from './webhooks.dto.js';

@ApiTags('programs')
@ApiForbiddenResponse({ description: '`not-a-member`: the account speaks for no organisation today.' })
@Controller('api/v1/staff/webhooks/:id')
@Audience({ who: 'staff', roles: WEBHOOK_ACCESS.write_webhook })
export class WebhookStepsController {
  constructor(
    private readonly change: ChangeWebhook,
    private readonly test: TestWebhook,
  ) {}

  @Post('test')
  @HttpCode(204)
  @ApiOperation({ summary: 'Send a message that tells of nothing; how it went is in the log a few seconds later' })
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`webhook-rests`' })
  testWebhook(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.test.run(actor, id);
  }

  @Post('secret')
  @HttpCode(200)
  @ApiOperation({ summary: 'Replace the secret; for 24 hours both sign' })
  @ApiOkResponse({ type: WebhookSecretDto })
  replaceWebhookSecret(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: string): Promise<WebhookSecretDto> {
    return this.change.replaceSecret(actor, { id });
  }

  @Post('pause')
  @HttpCode(204)
  @ApiOperation({ summary: 'Send nothing for now; what waits is dropped' })
  @ApiNoContentResponse()
  pauseWebhook(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.change.pause(actor, { id });
  }

  @Post('resume')
  @HttpCode(204)
  @ApiOperation({ summary: 'Send again, of what happens from now on' })
  @ApiNoContentResponse()
  resumeWebhook(@CurrentStaff() actor: StaffActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.change.resume(actor, { id });
  }
}
