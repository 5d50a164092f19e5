import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { RowFault } from '../domain/import-faults.js';
import type { FileEncoding } from '../domain/import-file.js';
import { type ImportPlan, planImport } from '../domain/import-plan.js';
import { ImportPreviews } from '../storage/import-previews.js';
import { Policies } from '../storage/policies.js';
import { ImportTargets } from './import-targets.js';
import { readImportFile } from './read-import-file.js';

const ONE_HOUR_MS = 3_600_000;

export interface Preview {
  /** Confirms exactly this, once; null while anything is wrong. */
  readonly id: string | null;
  readonly encoding: FileEncoding;
  readonly rows: number;
  readonly plan: ImportPlan;
}

/** Reads a file and says what it would bring, or names every wrong row. Nothing of it is written to the document. 404, 422. */
@Injectable()
export class PreviewImport {
  constructor(
    private readonly policies: Policies,
    private readonly targets: ImportTargets,
    private readonly previews: ImportPreviews,
    private readonly clock: Clock,
  ) {}

  async run(actor: StaffActor, slug: string, bytes: Uint8Array): Promise<Preview> {
    const policy = (await this.policies.find(slug, 'all')) ?? fail(NOT_FOUND);
    const { encoding, lines, faults } = await readImportFile(bytes);
    const { target } = await this.targets.of(policy);
    // Names of columns that are wrong would make every row wrong.
    const hasColumns = faults.every(({ row, column }) => row > 1 || column !== null);
    const plan: ImportPlan = hasColumns ? planImport(lines, target) : { measures: [], indicators: [], faults: [] };
    const all: RowFault[] = [...faults, ...plan.faults].sort((one, other) => one.row - other.row);
    const id = all.length === 0 ? newId() : null;
    const now = this.clock.now();
    await this.previews.eraseExpired(now);
    if (id !== null) {
      const preview = { id, policyId: policy.id, policyVersion: policy.version, lines, createdBy: actor.accountId };
      await this.previews.keep(preview, now, new Date(now.getTime() + ONE_HOUR_MS));
    }
    return { id, encoding, rows: lines.length, plan: { ...plan, faults: all } };
  }
}
