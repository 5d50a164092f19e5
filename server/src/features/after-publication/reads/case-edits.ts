import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { faultAt } from '../../../platform/http/fields/validation.js';
import { MALFORMED } from '../../../platform/http/http-problems.js';
import { cut, type Paged } from '../../../platform/http/paging.js';
import { AccountDirectory } from '../../accounts/index.js';
import { Cases } from '../../submissions/index.js';
import type { EditPage, EditsQuery } from '../http/edits.dto.js';
import { PublicTextEdits } from '../storage/public-text-edits.js';

const PAGE_SIZE = 10;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** How a public text changed, for staff who may see the case. */
@Injectable()
export class CaseEdits {
  constructor(
    private readonly cases: Cases,
    private readonly edits: PublicTextEdits,
    private readonly accounts: AccountDirectory,
  ) {}

  /** Newest first. Three statements. 403, 404. */
  async page(number: CaseNumber, staff: StaffActor, { limit, after }: EditsQuery): Promise<Paged<EditPage>> {
    const { id } = await this.cases.open(number, staff, 'read_case');
    const size = limit ?? PAGE_SIZE;
    if (after && !UUID.test(after)) fail(MALFORMED, { errors: [faultAt('/after', { code: 'unknown_value', malformed: true })] });
    const { shown, last } = cut(await this.edits.page(id, after ?? null, size + 1), size);
    const names = shown.length > 0 ? await this.accounts.names(shown.map(({ accountId }) => accountId)) : new Map<string, string>();
    const items = shown.map((edit) => ({
      ...{ id: edit.id, at: edit.at.toISOString(), by: names.get(edit.accountId) ?? null, reason: edit.reason },
      ...{ before: edit.before, after: edit.after },
    }));
    return { body: { items }, next: last && last.id };
  }
}
