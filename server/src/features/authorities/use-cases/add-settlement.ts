import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import type { Settlement, SettlementDetails } from '../domain/directory.js';
import { directoryFault } from '../domain/directory-problems.js';
import { faultsOfSettlement } from '../domain/directory-rules.js';
import { DirectoryRepository } from '../storage/directory.repository.js';
import { SettlementRow } from '../storage/settlement.entity.js';
import { DirectoryChanges, refuse } from './directory-changes.js';

export const SETTLEMENT_FIELDS = [
  'ekatte',
  'nameBg',
  'nameEn',
  'postcode',
  'population',
  'closedOn',
] as const satisfies readonly (keyof Settlement)[];

export type NewSettlement = Omit<SettlementDetails, 'population'> & { readonly population?: number | null };

@Injectable()
export class AddSettlement {
  constructor(
    private readonly changes: DirectoryChanges,
    private readonly repository: DirectoryRepository,
  ) {}

  async run(actor: Actor, { population = null, ...given }: NewSettlement): Promise<Settlement> {
    const details: SettlementDetails = { ...given, population };
    refuse(faultsOfSettlement(details));
    return this.changes.run(async () => {
      if (await this.repository.find(SettlementRow, { ekatte: details.ekatte })) refuse([directoryFault('/ekatte', 'ekatte_taken')]);
      const settlement: Settlement = { ...details, closedOn: null };
      await this.repository.save(SettlementRow, settlement);
      const changes = fieldChanges<Settlement>(null, settlement, SETTLEMENT_FIELDS);
      await this.changes.record(actor, { action: 'settlement.added', subjectType: 'settlement', subjectId: settlement.ekatte, changes });
      return settlement;
    });
  }
}
