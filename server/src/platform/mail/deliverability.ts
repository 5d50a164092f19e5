import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { KeyedHash } from '../crypto/keyed-hash.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { REFUSALS_COUNT_DAYS, refusalsUntilBlocked } from './bounce-policy.js';

const DAY = 86_400_000;
/** Days in which a report of a letter that did not arrive is waited for; servers try for five (RFC 5321 §4.5.4.1). */
const REPORTS_COME_DAYS = 14;

/** Which addresses take no letters. Of an address nothing is kept but a hash under a key: who has only the database learns of none. */
@Injectable()
export class Deliverability {
  constructor(
    private readonly hashes: KeyedHash,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A server took the letter. What comes back later names it by its Message-ID. */
  async sent(messageId: string, address: string): Promise<void> {
    await this.unitOfWork.query(
      'insert into sent_letter (message_id, address_hash, sent_at) values ($1, $2, $3) on conflict (message_id) do nothing',
      [messageId, await this.hashOf(address), this.clock.now()],
    );
  }

  /** A server refused the address for good. `code`: see `codeOf`. */
  async refused(address: string, code: string): Promise<void> {
    await this.mark(await this.hashOf(address), code);
  }

  /** A report says that a letter of ours did not arrive; false for one that we never sent, or that was reported before. */
  async bounced(messageId: string, code: string): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const [letter] = await this.unitOfWork.query<{ hash: Buffer }>(
        'with gone as (delete from sent_letter where message_id = $1 returning address_hash) select address_hash as hash from gone',
        [messageId],
      );
      if (!letter) return false;
      await this.mark(letter.hash, code);
      return true;
    });
  }

  async isBlocked(address: string): Promise<boolean> {
    return (await this.blockedOf([address])).has(address);
  }

  /** Those of the addresses that are no longer written to. One statement. */
  async blockedOf(addresses: readonly string[]): Promise<ReadonlySet<string>> {
    if (addresses.length === 0) return new Set();
    const hashes = await Promise.all(addresses.map((address) => this.hashOf(address)));
    const rows = await this.unitOfWork.query<{ hash: Buffer }>(
      'select address_hash as hash from undeliverable_address where blocked_at is not null and address_hash = any($1::bytea[])',
      [hashes],
    );
    const blocked = new Set(rows.map(({ hash }) => hash.toString('hex')));
    return new Set(addresses.filter((_, index) => blocked.has(hashes[index]?.toString('hex') ?? '')));
  }

  /** Somebody proved that letters arrive there. */
  async arrives(address: string): Promise<void> {
    await this.unitOfWork.query('delete from undeliverable_address where address_hash = $1', [await this.hashOf(address)]);
  }

  /** Erases letters of which no report comes any more, and refusals that no longer count. */
  async erase(): Promise<void> {
    const now = this.clock.now().getTime();
    await this.unitOfWork.query('delete from sent_letter where sent_at < $1', [new Date(now - REPORTS_COME_DAYS * DAY)]);
    await this.unitOfWork.query('delete from undeliverable_address where blocked_at is null and last_at < $1', [
      new Date(now - REFUSALS_COUNT_DAYS * DAY),
    ]);
  }

  private async mark(hash: Buffer, code: string): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.query(
      `insert into undeliverable_address as a (address_hash, refusals, code, last_at, blocked_at)
       values ($1, 1, $2, $3, case when $4 <= 1 then $3::timestamptz end)
       on conflict (address_hash) do update
         set refusals = case when a.last_at < $5 then 1 else a.refusals + 1 end, code = $2, last_at = $3,
             blocked_at = coalesce(a.blocked_at,
               case when $4 <= case when a.last_at < $5 then 1 else a.refusals + 1 end then $3::timestamptz end)`,
      [hash, code, now, refusalsUntilBlocked(code), new Date(now.getTime() - REFUSALS_COUNT_DAYS * DAY)],
    );
  }

  /** Of the address as it is written to: other spellings of one mailbox may be refused on their own. */
  private hashOf(address: string): Promise<Buffer> {
    return this.hashes.of('undeliverable', address.trim().normalize('NFC').toLowerCase());
  }
}
