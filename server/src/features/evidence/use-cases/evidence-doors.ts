import { Injectable } from '@nestjs/common';
import type { EvidenceSubject } from '../domain/evidence.js';

/** Whether everybody may read the entry with this id. */
export type IsEntryPublic = (id: string) => Promise<boolean>;

/**
 * Who owns an entry decides who gets its files: features of higher tiers say here, as the application starts, which of their entries are
 * public. Those of a type for which nobody decides are not.
 */
@Injectable()
export class EvidenceDoors {
  private readonly rules = new Map<string, IsEntryPublic>();

  decide(type: string, isPublic: IsEntryPublic): void {
    this.rules.set(type, isPublic);
  }

  async isOpen({ type, id }: EvidenceSubject): Promise<boolean> {
    return (await this.rules.get(type)?.(id)) ?? false;
  }
}
