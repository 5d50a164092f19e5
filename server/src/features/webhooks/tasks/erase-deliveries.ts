import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { LOG_DAYS } from '../domain/webhook.js';
import { DeliveryRows } from '../storage/delivery-rows.js';

/** Forgets what was sent more than 30 days ago. */
@Injectable()
export class EraseDeliveries implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly deliveries: DeliveryRows,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'webhooks.erase-deliveries', every: 3_600, run: () => this.run() });
  }

  run(): Promise<void> {
    return this.deliveries.eraseBefore(new Date(this.clock.now().getTime() - LOG_DAYS * 86_400_000));
  }
}
