import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { Config } from '../../../platform/config/config.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { WEBHOOK_RESTS } from '../domain/webhook-problems.js';
import { messageOf, TEST_EVENT } from '../domain/webhook-event.js';
import { DeliveryRows } from '../storage/delivery-rows.js';
import { OwnWebhooks } from '../reads/own-webhooks.js';

/** A button is no tool to flood somebody with. */
const TESTS: Limit = { name: 'webhook-tests', points: 10, seconds: 600 };

/** Sends a message that tells of nothing, so that whoever receives can try their program. It is sent soon, and tried once. */
@Injectable()
export class TestWebhook {
  constructor(
    private readonly own: OwnWebhooks,
    private readonly deliveries: DeliveryRows,
    private readonly limits: RateLimits,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** 403 `not-a-member`, 404, 409 `webhook-rests`, 429. */
  async run(actor: StaffActor, id: string): Promise<void> {
    const webhook = await this.own.read(actor, id);
    if (webhook.state !== 'active') fail(WEBHOOK_RESTS);
    await this.limits.take(TESTS, webhook.id);
    const now = this.clock.now();
    await this.deliveries.add(webhook.id, TEST_EVENT, JSON.stringify(messageOf(TEST_EVENT, null, now, this.config.publicUrl.origin)), now);
  }
}
