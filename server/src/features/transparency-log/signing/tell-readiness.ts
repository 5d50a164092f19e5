import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Readiness, type ReadinessNote } from '../../../platform/observability/readiness.js';
import { LogIdentity } from '../reads/log-identity.js';

/** Tells whoever watches the server whether the log is signed, how far, and for how long something waits. */
@Injectable()
export class TellReadiness implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    private readonly identity: LogIdentity,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.readiness.add('log', () => this.read());
  }

  private async read(): Promise<ReadinessNote | null> {
    const log = await this.identity.read();
    if (!log) return null;
    const { state, size, waiting, signedAt, oldestWaitingAt } = log;
    const age = oldestWaitingAt && Math.max(0, Math.round((this.clock.now().getTime() - oldestWaitingAt.getTime()) / 1_000));
    return { state, size, waiting, oldestWaitingSeconds: age, signedAt: signedAt?.toISOString() ?? null };
  }
}
