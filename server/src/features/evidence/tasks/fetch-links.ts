import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Config } from '../../../platform/config/config.js';
import { OutsideReader } from '../../../platform/outside/outside-reader.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { EvidenceRows } from '../storage/evidence-rows.js';

/** Links that are asked for at the same time: whatever their servers do, a run ends with the time limit of one. */
const AT_ONCE = 5;

/**
 * Keeps the hash of what a link gave soon after its entry was saved, so that everybody can see later whether the page changed. It is no
 * reaction of the outbox: a page that answers slowly would hold up the letters behind it.
 */
@Injectable()
export class FetchLinks implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly rows: EvidenceRows,
    private readonly outside: OutsideReader,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (this.config.fetchLinks) this.tasks.add({ name: 'evidence.fetch-links', every: 10, run: () => this.run() });
  }

  async run(): Promise<void> {
    const links = await this.rows.linksToFetch(AT_ONCE);
    const read = await Promise.all(links.map(async ({ id, url }) => ({ id, reading: await this.outside.read(url) })));
    for (const { id, reading } of read) {
      const outcome = reading.ok
        ? { sha256: reading.sha256, bytes: reading.bytes, fault: null }
        : { sha256: null, bytes: null, fault: reading.fault };
      await this.rows.recordFetch(id, outcome, this.clock.now());
    }
  }
}
