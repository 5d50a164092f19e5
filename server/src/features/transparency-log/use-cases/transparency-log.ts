import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LogCase } from '../../../kernel/ids.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { entryBytes } from '../domain/entry-bytes.js';
import type { LogFact, LogType } from '../domain/log-entry.js';

/** A new name for a case in the log. */
export const newLogCase = (): LogCase => randomBytes(16).toString('base64url') as LogCase;

interface Commitment {
  readonly label: string;
  readonly salt: Buffer;
  /** Base64 of HMAC-SHA256(salt, label ‖ 00 ‖ content). */
  readonly value: string;
}

/** Where everything that must not vanish silently is written down, in the transaction in which it happens. */
@Injectable()
export class TransparencyLog {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One statement in the caller's transaction: the entry comes with it or not at all. @throws Error outside a transaction. */
  async append(logCase: LogCase, fact: LogFact, at: Date): Promise<void> {
    if (!this.unitOfWork.isOpen) throw new Error('What the log tells is appended in the transaction in which it happens');
    const commitments = 'texts' in fact && fact.texts ? Object.entries(fact.texts).map(([label, content]) => commitTo(label, content)) : [];
    const bytes = entryBytes(logCase, fact, at, Object.fromEntries(commitments.map(({ label, value }) => [label, value])));
    await this.unitOfWork.query(
      `with waits as (insert into log_pending (entry_id, case_id, type, entry, appended_at) values ($1, $2, $3, $4, $5))
       insert into log_salt (entry_id, case_id, type, label, salt)
       select $1, $2, $3, label, salt from unnest($6::text[], $7::bytea[]) as t (label, salt)`,
      [
        ...[newId(), logCase, fact.t, Buffer.from(bytes), at],
        ...[commitments.map(({ label }) => label), commitments.map(({ salt }) => salt)],
      ],
    );
  }

  /** Erases what opens the commitments of these entries, for good: they stay valid, and tell nothing any more. */
  async forget(logCase: LogCase, types: readonly LogType[]): Promise<void> {
    await this.unitOfWork.query('delete from log_salt where case_id = $1 and type = any($2)', [logCase, types]);
  }
}

function commitTo(label: string, content: string): Commitment {
  const salt = randomBytes(32);
  return { label, salt, value: createHmac('sha256', salt).update(`${label}\0`, 'utf8').update(content, 'utf8').digest('base64') };
}
