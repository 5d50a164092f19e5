import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { CheckpointPublisher } from './checkpoint-publisher.js';

/** Seconds between two looks; the first one is at the start of a worker. */
const EVERY = 5;

/** Looks again and again whether what is signed may stand: also when nothing new comes, keys change, a disk is exchanged, and witnesses return. */
@Injectable()
export class ReviewSignature implements OnModuleInit {
  private readonly logger = new Logger('TransparencyLog');

  constructor(
    private readonly tasks: RecurringTasks,
    private readonly publisher: CheckpointPublisher,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'review-log-signature', every: EVERY, run: () => this.unitOfWork.afterCommit(() => this.run()) });
  }

  /** After the transaction of the task, as witnesses must not hold up one. */
  private async run(): Promise<void> {
    await this.publisher
      .review()
      .catch((error: Error) => this.logger.warn(`The signature of the log could not be looked at: ${error.name}`));
  }
}
