import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { HIGHEST_LIMITS, USUAL_LIMITS } from '../domain/api-key.js';
import { ApiKeyDto, type ApiKeyListDto } from '../http/api-keys.dto.js';
import { ApiKeyRows } from '../storage/api-key-rows.js';
import { KeyOwners } from './key-owners.js';

const PAGE_SIZE = 20;

/** Keys for those who manage them, without their secrets. */
@Injectable()
export class ApiKeyList {
  constructor(
    private readonly owners: KeyOwners,
    private readonly rows: ApiKeyRows,
    private readonly clock: Clock,
  ) {}

  /** The newest first. Two statements at most. 403 `not-a-member`, 400 for a cursor that is none. */
  async page(actor: StaffActor, after: string | null): Promise<Paged<ApiKeyListDto>> {
    const { organisation, maker } = await this.owners.of(actor);
    const rows = await this.rows.page(organisation?.id ?? null, after === null ? null : decodeCursor(after), PAGE_SIZE + 1);
    const { shown, last } = cut(rows, PAGE_SIZE);
    const today = civilDateIn(this.clock.now());
    const keys = shown.map((key) => ApiKeyDto.of(key, today));
    const highest = maker === 'administrator' ? HIGHEST_LIMITS : USUAL_LIMITS;
    const body = { keys, usual: USUAL_LIMITS, highest, organisation: organisation?.nameBg ?? null };
    return { body, next: last && encodeCursor(last.position, last.id) };
  }
}
