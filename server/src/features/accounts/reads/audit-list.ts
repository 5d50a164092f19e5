import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { type AuditEntry, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { AccountDirectory } from './account-directory.js';

export interface NamedAuditEntry extends AuditEntry {
  /** Name of the account; null when it was the platform itself, or an author. */
  readonly actorName: string | null;
}

export interface AuditPage {
  readonly items: readonly NamedAuditEntry[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
}

/** The audit trail with the names of those who acted: the platform, which keeps it, knows no accounts. */
@Injectable()
export class AuditList {
  constructor(
    private readonly audit: AuditTrail,
    private readonly accounts: AccountDirectory,
  ) {}

  async page({
    after,
    limit,
    subjectType,
  }: {
    after: string | undefined;
    limit: number;
    subjectType: string | undefined;
  }): Promise<AuditPage> {
    const found = await this.audit.page({ limit: limit + 1, ...(after ? { after } : {}), ...(subjectType ? { subjectType } : {}) });
    const entries = found.slice(0, limit);
    const names = await this.accounts.names(entries.map(({ actorId }) => actorId as AccountId | null).filter((id) => id !== null));
    const items = entries.map((entry) => ({ ...entry, actorName: entry.actorId === null ? null : (names.get(entry.actorId) ?? null) }));
    return { items, next: found.length > limit ? (entries.at(-1)?.id ?? null) : null };
  }
}
