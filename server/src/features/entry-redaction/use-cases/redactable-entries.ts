import { Injectable } from '@nestjs/common';
import type { EntryKind, EntryRedaction } from '../domain/entry-redaction.js';

/** The entries of one kind, as the feature that has them opens them. */
export interface EntryOwner {
  /** What everybody reads, held until the transaction ends; null for no such entry, and for one that is not public. */
  hold(id: string): Promise<{ readonly text: string } | null>;
  /** Everybody reads `text` from now on; `redaction` is null when it is as it was written again. */
  show(id: string, text: string, redaction: EntryRedaction | null): Promise<void>;
}

/** Features of higher tiers say here, as the application starts, how their entries are opened. */
@Injectable()
export class RedactableEntries {
  private readonly owners = new Map<EntryKind, EntryOwner>();

  own(kind: EntryKind, owner: EntryOwner): void {
    this.owners.set(kind, owner);
  }

  /** @throws Error for a kind that no feature has: then the application is put together wrongly. */
  of(kind: EntryKind): EntryOwner {
    const owner = this.owners.get(kind);
    if (owner === undefined) throw new Error(`No feature has entries of the kind ${kind}`);
    return owner;
  }
}
