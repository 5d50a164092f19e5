import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { FORM } from '../domain/document.js';
import { IndexCases } from '../use-cases/index-cases.js';

/** Seconds between two runs. */
const EVERY = 15;
/** Cases a run: some seconds of work, after which others may write again. */
const BATCH = 1_000;

interface Progress {
  readonly at: string;
  readonly id: string;
  readonly finished: boolean;
}

/**
 * Indexes what was published before there was an index, or before words were reduced as they are now; a run goes on where the one
 * before ended. When all is done it costs one statement.
 */
@Injectable()
export class FillIndex implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly cases: IndexCases,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'fill-search', every: EVERY, run: () => this.run() });
  }

  /** One batch. */
  async run(): Promise<void> {
    const progress = await this.progress();
    if (progress.finished) return;
    const last = await this.cases.indexPage(progress, BATCH);
    if (last === null) return this.finish();
    await this.unitOfWork.query('update search_progress set received_at = $2, case_id = $3 where form = $1', [FORM, last.at, last.id]);
  }

  private async progress(): Promise<Progress> {
    const read = () =>
      this.unitOfWork.query<Progress>(
        'select received_at::text as at, case_id as id, finished_at is not null as finished from search_progress where form = $1',
        [FORM],
      );
    const [known] = await read();
    if (known) return known;
    await this.unitOfWork.query('insert into search_progress (form) values ($1) on conflict do nothing', [FORM]);
    const [begun] = await read();
    return begun ?? { at: '-infinity', id: '', finished: true };
  }

  private async finish(): Promise<void> {
    await this.unitOfWork.query('delete from search_progress where form <> $1', [FORM]);
    await this.unitOfWork.query('update search_progress set finished_at = $2 where form = $1', [FORM, this.clock.now()]);
  }
}
