import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { begun, type FloodLength, type FloodMode, isOn } from '../domain/flood-mode.js';
import { FloodWatch } from '../reads/flood-watch.js';
import { FloodModes } from '../storage/flood-modes.js';

const SUBJECT = { subjectType: 'flood_mode', subjectId: 'flood_mode' } as const;

/** Switches the flood mode on until an hour that is known from the start, makes it longer or shorter, and ends it early. */
@Injectable()
export class SwitchFloodMode {
  constructor(
    private readonly modes: FloodModes,
    private readonly watch: FloodWatch,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  on(actor: Actor, length: FloodLength, reason: string): Promise<void> {
    return this.change(async (before, now) => {
      const mode = begun(before, length, reason, now);
      await this.modes.save(mode);
      const wasOn = isOn(before, now);
      const changes = { until: { old: wasOn ? before.until : null, new: mode.until }, reason };
      await this.audit.append(actor, { action: wasOn ? 'flood_mode.changed' : 'flood_mode.begun', ...SUBJECT, changes });
    });
  }

  /** Nothing happens when it is off. */
  off(actor: Actor): Promise<void> {
    return this.change(async (before, now) => {
      if (!isOn(before, now)) return;
      await this.modes.save({ ...before, until: now });
      await this.audit.append(actor, { action: 'flood_mode.ended', ...SUBJECT, changes: { until: { old: before.until, new: now } } });
    });
  }

  private async change(work: (before: FloodMode | null, now: Date) => Promise<void>): Promise<void> {
    await this.unitOfWork.run(async () => {
      await work(await this.modes.lock(), this.clock.now());
      await this.unitOfWork.afterCommit(async () => this.watch.forget());
    });
  }
}
