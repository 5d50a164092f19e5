import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CampaignId } from '../domain/campaign.js';
import type { Hold, Item, ItemInWork, Reading, Settlement } from '../domain/item.js';

interface ItemRow {
  readonly id: string;
  readonly campaignId: string;
  readonly commitmentId: string;
  readonly place: number;
  readonly firstIsA: boolean;
  readonly settledStep: Settlement['step'] | null;
  readonly settledReason: string;
  readonly settledBy: AccountId;
  readonly settledAt: Date;
  readonly assessmentId: string | null;
}

/** Rows of `campaign_item` with those of `campaign_hold` and `campaign_reading`. Readings are only ever added. */
@Injectable()
export class CampaignItems {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By the id of the campaign, each list in its order; a campaign without points is left out. Three statements, none for none. */
  async ofCampaigns(ids: readonly string[]): Promise<ReadonlyMap<string, ItemInWork[]>> {
    if (ids.length === 0) return new Map();
    const items = await this.unitOfWork.query<ItemRow>(
      `select id, campaign_id as "campaignId", commitment_id as "commitmentId", place, first_is_a as "firstIsA", settled_step as "settledStep",
              settled_reason as "settledReason", settled_by as "settledBy", settled_at as "settledAt", assessment_id as "assessmentId"
         from campaign_item where campaign_id = any($1::uuid[]) order by campaign_id, place`,
      [[...ids]],
    );
    const readings = Map.groupBy(await this.readingsOf(ids), ({ itemId }) => itemId);
    const holds = Map.groupBy(await this.holdsOf(ids), ({ itemId }) => itemId);
    const inWork = (row: ItemRow): ItemInWork => ({ ...toItem(row), readings: readings.get(row.id) ?? [], holds: holds.get(row.id) ?? [] });
    return new Map([...Map.groupBy(items, ({ campaignId }) => campaignId)].map(([id, rows]) => [id, rows.map(inWork)]));
  }

  async of(campaignId: CampaignId): Promise<ItemInWork[]> {
    return (await this.ofCampaigns([campaignId])).get(campaignId) ?? [];
  }

  /** The list of a draft in this order, in place of the one before. */
  async replace(campaignId: CampaignId, commitmentIds: readonly string[]): Promise<void> {
    await this.unitOfWork.query('delete from campaign_item where campaign_id = $1', [campaignId]);
    await this.unitOfWork.query(
      `insert into campaign_item (id, campaign_id, commitment_id, place)
       select e.id, $1, e.commitment_id, e.place - 1 from unnest($2::uuid[], $3::uuid[]) with ordinality as e (id, commitment_id, place)`,
      [campaignId, commitmentIds.map(() => newId()), [...commitmentIds]],
    );
  }

  /** Whoever had it before and let its days pass takes it anew. */
  async hold({ itemId, accountId, takenOn }: Hold): Promise<void> {
    await this.unitOfWork.query(
      `insert into campaign_hold (item_id, account_id, taken_on) values ($1, $2, $3)
       on conflict (item_id, account_id) do update set taken_on = excluded.taken_on`,
      [itemId, accountId, takenOn],
    );
  }

  async release(itemId: string, accountId: AccountId): Promise<void> {
    await this.unitOfWork.query('delete from campaign_hold where item_id = $1 and account_id = $2', [itemId, accountId]);
  }

  /** Nobody reads on: every place that is still kept. */
  async releaseAll(campaignId: CampaignId): Promise<void> {
    await this.unitOfWork.query('delete from campaign_hold h using campaign_item i where i.id = h.item_id and i.campaign_id = $1', [
      campaignId,
    ]);
  }

  /** The reading, in place of what was held for it. */
  async read(reading: Reading): Promise<void> {
    const { id, itemId, place, accountId, step, method, confidence, text, readAt } = reading;
    await this.unitOfWork.query(
      `insert into campaign_reading (id, item_id, place, account_id, step, method, confidence, text, read_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, itemId, place, accountId, step, method, confidence, text, readAt],
    );
    await this.release(itemId, accountId);
  }

  async settle(itemId: string, { step, reason, accountId, settledAt }: Settlement): Promise<void> {
    await this.unitOfWork.query(
      'update campaign_item set settled_step = $2, settled_reason = $3, settled_by = $4, settled_at = $5 where id = $1',
      [itemId, step, reason, accountId, settledAt],
    );
  }

  async link(itemId: string, assessmentId: string): Promise<void> {
    await this.unitOfWork.query('update campaign_item set assessment_id = $2 where id = $1', [itemId, assessmentId]);
  }

  /** What was written on these commitments in any campaign; steps and days stay. No statement for none. */
  async eraseTexts(commitmentIds: readonly string[]): Promise<void> {
    if (commitmentIds.length === 0) return;
    await this.unitOfWork.query(
      `update campaign_reading r set text = '' from campaign_item i where i.id = r.item_id and i.commitment_id = any($1::uuid[])`,
      [[...commitmentIds]],
    );
    await this.unitOfWork.query(
      `update campaign_item set settled_reason = '' where commitment_id = any($1::uuid[]) and settled_reason is not null`,
      [[...commitmentIds]],
    );
  }

  private readingsOf(campaigns: readonly string[]): Promise<Reading[]> {
    return this.unitOfWork.query<Reading>(
      `select r.id, r.item_id as "itemId", r.place, r.account_id as "accountId", r.step, r.method, r.confidence, r.text, r.read_at as "readAt"
         from campaign_reading r join campaign_item i on i.id = r.item_id where i.campaign_id = any($1::uuid[]) order by r.item_id, r.place`,
      [[...campaigns]],
    );
  }

  private holdsOf(campaigns: readonly string[]): Promise<Hold[]> {
    return this.unitOfWork.query<{ itemId: string; accountId: AccountId; takenOn: CivilDate }>(
      `select h.item_id as "itemId", h.account_id as "accountId", h.taken_on as "takenOn"
         from campaign_hold h join campaign_item i on i.id = h.item_id where i.campaign_id = any($1::uuid[])
        order by h.item_id, h.taken_on, h.account_id`,
      [[...campaigns]],
    );
  }
}

function toItem({ id, commitmentId, place, firstIsA, settledStep, settledReason, settledBy, settledAt, assessmentId }: ItemRow): Item {
  const settled = settledStep === null ? null : { step: settledStep, reason: settledReason, accountId: settledBy, settledAt };
  return { id, commitmentId, place, firstIsA, settled, assessmentId };
}
