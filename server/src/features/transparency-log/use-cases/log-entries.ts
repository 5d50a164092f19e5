import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LogCase } from '../../../kernel/ids.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { entryBytes } from '../domain/entry-bytes.js';
import type { LogFact } from '../domain/log-entry.js';
import { commitment } from './commitment.js';

/** A fact of a case, at the instant at which it came to be. */
export interface NewEntry {
  readonly logCase: LogCase;
  readonly fact: LogFact;
  readonly at: Date;
}

interface Salt {
  readonly label: string;
  readonly salt: Buffer;
}

/** Entries that one statement carries: they are kept small, so that a statement stays below a few megabytes. */
const AT_ONCE = 1_000;

/** A new name for a case in the log. */
export const newLogCase = (): LogCase => randomBytes(16).toString('base64url') as LogCase;

/** Where everything that must not vanish silently is written down, in the transaction in which it happens; in the order given. */
@Injectable()
export class LogEntries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * One statement for each {@link AT_ONCE} entries in the caller's transaction, none for no entry.
   * @throws Error outside a transaction.
   */
  async append(entries: readonly NewEntry[]): Promise<void> {
    for (let start = 0; start < entries.length; start += AT_ONCE) await this.write(entries.slice(start, start + AT_ONCE));
  }

  private async write(entries: readonly NewEntry[]): Promise<void> {
    if (!this.unitOfWork.isOpen) throw new Error('What the log tells is appended in the transaction in which it happens');
    const rows = entries.map((entry) => ({ ...entry, id: newId(), ...sealed(entry) }));
    const salts = rows.flatMap(({ id, logCase, fact, salts: own }) => own.map((salt) => ({ id, logCase, type: fact.t, ...salt })));
    await this.unitOfWork.query(
      `with waits as (
         insert into log_pending (entry_id, case_id, type, entry, appended_at)
         select id, case_id, type, entry, at
           from unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[], $5::timestamptz[]) with ordinality as e (id, case_id, type, entry, at, place)
          order by place
       )
       insert into log_salt (entry_id, case_id, type, label, salt)
       select * from unnest($6::uuid[], $7::text[], $8::text[], $9::text[], $10::bytea[])`,
      [
        ...[rows.map(({ id }) => id), rows.map(({ logCase }) => logCase), rows.map(({ fact }) => fact.t)],
        ...[rows.map(({ bytes }) => bytes), rows.map(({ at }) => at)],
        ...[salts.map(({ id }) => id), salts.map(({ logCase }) => logCase), salts.map(({ type }) => type)],
        ...[salts.map(({ label }) => label), salts.map(({ salt }) => salt)],
      ],
    );
  }
}

/** The bytes of the entry, and what opens its commitments: a salt of its own for each text. */
function sealed({ logCase, fact, at }: NewEntry): { bytes: Buffer; salts: readonly Salt[] } {
  const texts = Object.entries(('texts' in fact && fact.texts) || {});
  const salts = texts.map(([label, content]) => ({ label, content, salt: randomBytes(32) }));
  const commitments = Object.fromEntries(salts.map(({ label, content, salt }) => [label, commitment(label, content, salt)]));
  return { bytes: Buffer.from(entryBytes(logCase, fact, at, commitments)), salts };
}
