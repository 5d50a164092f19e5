import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Why a witness did not cosign. */
export type WitnessFault = 'unreachable' | 'late' | 'status' | 'garbage' | 'wrong_key' | 'wrong_time' | 'other_root';

/** What is known of one witness and one log. */
export interface WitnessRecord {
  /** The size that it cosigned last, as far as we know; 0 before. */
  readonly size: number;
  /** When it cosigned, by its own clock; null before. */
  readonly seenAt: Date | null;
  /** More entries than there are here, which it says it has seen; null when it does not. */
  readonly claimed: number | null;
  readonly fault: string | null;
}

interface Row {
  vkey: string;
  size: string;
  seen_at: Date | null;
  claimed: string | null;
  fault: string | null;
}

/** How far each witness has seen the log. */
@Injectable()
export class WitnessRecords {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(logId: number): Promise<ReadonlyMap<string, WitnessRecord>> {
    const rows = await this.unitOfWork.query<Row>('select vkey, size, seen_at, claimed, fault from log_witness where log_id = $1', [logId]);
    return new Map(
      rows.map(({ vkey, size, seen_at: seenAt, claimed, fault }) => [
        vkey,
        { size: Number(size), seenAt, claimed: claimed === null ? null : Number(claimed), fault },
      ]),
    );
  }

  /** It cosigned this size, at this time of its own clock. */
  saw(logId: number, vkey: string, size: number, seenAt: Date, at: Date): Promise<void> {
    return this.write([logId, vkey, size, seenAt, null, null, at]);
  }

  /** It says that it saw this size last, which is not more than there is. */
  remembers(logId: number, vkey: string, size: number, at: Date): Promise<void> {
    return this.write([logId, vkey, size, null, null, null, at]);
  }

  /** It says that it has seen more than there is. */
  claims(logId: number, vkey: string, claimed: number, at: Date): Promise<void> {
    return this.write([logId, vkey, null, null, claimed, null, at]);
  }

  async failed(logId: number, vkey: string, fault: WitnessFault, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into log_witness (log_id, vkey, size, fault, asked_at) values ($1, $2, 0, $3, $4)
       on conflict (log_id, vkey) do update set fault = excluded.fault, asked_at = excluded.asked_at`,
      [logId, vkey, fault, at],
    );
  }

  /** What is null stays as it was; a claim and a fault that are not repeated are over. */
  private async write(values: readonly unknown[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into log_witness (log_id, vkey, size, seen_at, claimed, fault, asked_at) values ($1, $2, coalesce($3::bigint, 0), $4, $5, $6, $7)
       on conflict (log_id, vkey) do update set size = coalesce($3::bigint, log_witness.size), seen_at = coalesce($4, log_witness.seen_at),
              claimed = excluded.claimed, fault = excluded.fault, asked_at = excluded.asked_at`,
      values,
    );
  }
}
