import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { planImport } from '../domain/import-plan.js';
import { IMPORT_OUTDATED } from '../domain/policy-problems.js';
import { ImportPreviews } from '../storage/import-previews.js';
import { ImportTargets } from './import-targets.js';
import { MeasureRows } from './measure-rows.js';
import { PolicyChanges } from './policy-changes.js';

/** Imports what a preview showed: all of it in one transaction, or nothing. 404; 409 when the preview no longer holds. */
@Injectable()
export class ConfirmImport {
  constructor(
    private readonly changes: PolicyChanges,
    private readonly targets: ImportTargets,
    private readonly previews: ImportPreviews,
    private readonly rows: MeasureRows,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, slug: string, previewId: string): Promise<void> {
    return this.changes.run({ slug, ifMatch: undefined }, async (policy) => {
      const preview = (await this.previews.take(previewId, policy.id, actor.accountId, this.clock.now())) ?? fail(IMPORT_OUTDATED);
      if (preview.policyVersion !== policy.version) fail(IMPORT_OUTDATED);
      // Judged again: a department may have closed since.
      const { target, measures } = await this.targets.of(policy);
      const plan = planImport(preview.lines, target);
      if (plan.faults.length > 0) fail(IMPORT_OUTDATED);
      await this.rows.write(policy, plan, measures);
      const counts = { measures: plan.measures.length, indicators: plan.indicators.length };
      await this.changes.record(actor, 'policy.measures_imported', policy, counts);
    });
  }
}
