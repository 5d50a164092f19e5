import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Config } from '../../../platform/config/config.js';
import { OutsidePost, type Posted } from '../../../platform/outside/outside-post.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { SealedSecrets } from '../signing/sealed-secrets.js';
import { signatureHeaders } from '../signing/webhook-signature.js';
import { DeliveryRows, type DueDelivery } from '../storage/delivery-rows.js';
import { RecordTry } from '../use-cases/record-try.js';

/** Addresses that are written to at the same time: whatever they do, a run ends with the time limit of one. */
const AT_ONCE = 10;
/** Milliseconds after which a run begins no further round: the next run comes soon. */
const ENOUGH = 5_000;

/**
 * Sends what waits, a message to each address at a time. It is no reaction of the outbox: an address that answers slowly would hold up the
 * letters behind it. Each result is kept at once, and a message whose result cannot be kept ends the run without costing the others theirs:
 * a process that dies may send what was on its way twice, under the same id.
 */
@Injectable()
export class SendWebhooks implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly deliveries: DeliveryRows,
    private readonly secrets: SealedSecrets,
    private readonly post: OutsidePost,
    private readonly results: RecordTry,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (this.config.webhooks !== 'off') this.tasks.add({ name: 'webhooks.send', every: 5, run: () => this.run() });
  }

  async run(): Promise<void> {
    const started = performance.now();
    while (performance.now() - started < ENOUGH) {
      const due = await this.deliveries.due(this.clock.now(), AT_ONCE);
      if (due.length === 0) return;
      const tried = await Promise.allSettled(due.map((delivery) => this.try(delivery)));
      const broken = tried.find((each) => each.status === 'rejected');
      if (broken) throw broken.reason;
    }
  }

  private async try(delivery: DueDelivery): Promise<void> {
    const { posted, durationMs } = await this.send(delivery);
    await this.results.run(delivery, posted, durationMs);
  }

  private async send({ id, body, url, secretBox, formerBox, webhookId }: DueDelivery): Promise<{ posted: Posted; durationMs: number }> {
    const boxes = formerBox === null ? [secretBox] : [secretBox, formerBox];
    const secrets = await Promise.all(boxes.map((box) => this.secrets.open(box, webhookId)));
    const headers = signatureHeaders({ id: `msg_${id}`, at: this.clock.now(), body }, secrets);
    const started = performance.now();
    const posted = await this.post.send(url, headers, Buffer.from(body, 'utf8'));
    return { posted, durationMs: Math.round(performance.now() - started) };
  }
}
