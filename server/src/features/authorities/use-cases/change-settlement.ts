import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { mergePatch } from '../../../platform/http/merge-patch.js';
import type { Settlement } from '../domain/directory.js';
import { faultsOfSettlement } from '../domain/directory-rules.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { SettlementRow } from '../storage/settlement.entity.js';
import { SETTLEMENT_FIELDS } from './add-settlement.js';
import { DirectoryChanges, refuse } from './directory-changes.js';

export type SettlementPatch = { readonly [Field in keyof Omit<Settlement, 'ekatte'>]?: Settlement[Field] | null };

@Injectable()
export class ChangeSettlement {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
  ) {}

  async run(actor: Actor, ekatte: string, patch: SettlementPatch): Promise<Settlement> {
    return this.changes.run(async () => {
      const before = (await this.repository.find(SettlementRow, { ekatte })) ?? fail(NOT_FOUND);
      const after = mergePatch<Settlement>(before, patch, ['population', 'closedOn']);
      refuse(faultsOfSettlement(after));
      await this.repository.save(SettlementRow, after);
      const changes = fieldChanges<Settlement>(before, after, SETTLEMENT_FIELDS);
      await this.changes.record(actor, { action: 'settlement.changed', subjectType: 'settlement', subjectId: ekatte, changes });
      return after;
    });
  }
}
