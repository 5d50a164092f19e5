import { Injectable } from '@nestjs/common';
import type { Office } from '../../../kernel/actor.js';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { type AbsenceFacts, stateOn, warningsOf } from '../domain/absence.js';
import type { AbsenceDto, AbsenceListDto, OwnAbsencesDto } from '../http/absences.dto.js';
import { DEPUTY_STANDS, HOLDER_STANDS } from '../storage/standing-in.js';

interface Row extends AbsenceFacts {
  readonly id: string;
  readonly holderId: AccountId;
  readonly holderName: string;
  readonly office: Office;
  readonly departmentId: DepartmentId;
  readonly deputyId: AccountId;
  readonly deputyName: string;
  readonly deputyDepartmentId: DepartmentId | null;
  readonly firstDay: CivilDate;
  readonly isEnded: boolean;
}

const PAGE_SIZE = 50;
/** Nobody has more absences before them than this; a list of one's own that went on would be a mistake. */
const MOST_OWN = 20;

/** `$1` binds today. A deputy is away too when an absence of theirs has a day in common with this one that has not passed. */
const ROWS = `
  select x.id, x.holder_id as "holderId", h.name as "holderName", x.office, x.department_id as "departmentId",
         x.deputy_id as "deputyId", d.name as "deputyName", d.department_id as "deputyDepartmentId",
         x.first_day as "firstDay", x.last_day as "lastDay", x.ended_at is not null as "isEnded",
         ${HOLDER_STANDS} as "holderStands", ${DEPUTY_STANDS} as "deputyStands",
         exists (select 1 from absence o
                  where o.holder_id = x.deputy_id and o.ended_at is null
                    and (x.last_day is null or o.first_day <= x.last_day)
                    and (o.last_day is null or o.last_day >= greatest(x.first_day, $1::date))) as "deputyIsAway"
    from absence x join account h on h.id = x.holder_id join account d on d.id = x.deputy_id`;

/** Who stands in for whom, and when: for the administrator all of it, for everybody else what concerns them. */
@Injectable()
export class AbsenceList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  /** The latest first; one statement. */
  async page(cursor: string | null): Promise<Paged<AbsenceListDto>> {
    const after = cursor === null ? null : decodeCursor(cursor);
    const rows = await this.unitOfWork.query<Row>(
      `${ROWS} where $2::date is null or (x.first_day, x.id) < ($2::date, $3::uuid) order by x.first_day desc, x.id desc limit $4`,
      [this.today(), after?.position ?? null, after?.id ?? null, PAGE_SIZE + 1],
    );
    const { shown, last } = cut(rows, PAGE_SIZE);
    return { body: { items: shown.map((row) => this.present(row)) }, next: last && encodeCursor(last.firstDay, last.id) };
  }

  async one(id: string): Promise<AbsenceDto> {
    const [row] = await this.unitOfWork.query<Row>(`${ROWS} where x.id = $2`, [this.today(), id]);
    return this.present(row ?? fail(NOT_FOUND));
  }

  /** What is, or will be, of one's own; the next first. */
  async own(id: AccountId): Promise<OwnAbsencesDto> {
    const rows = await this.unitOfWork.query<Row>(
      `${ROWS} where (x.holder_id = $2 or x.deputy_id = $2) and x.ended_at is null and (x.last_day is null or x.last_day >= $1::date)
          and ${HOLDER_STANDS} and ${DEPUTY_STANDS}
        order by x.first_day, x.id limit $3`,
      [this.today(), id, MOST_OWN],
    );
    const [absences, standsInFor] = [rows.filter(({ holderId }) => holderId === id), rows.filter(({ deputyId }) => deputyId === id)];
    return { absences: absences.map((row) => this.present(row)), standsInFor: standsInFor.map((row) => this.present(row)) };
  }

  private today(): CivilDate {
    return civilDateIn(this.clock.now());
  }

  private present(row: Row): AbsenceDto {
    const { id, holderId, holderName, office, departmentId, deputyId, deputyName, deputyDepartmentId, firstDay, lastDay } = row;
    const state = stateOn(row, this.today());
    return {
      id,
      holder: { id: holderId, name: holderName, department: this.slugOf(departmentId) },
      office,
      deputy: { id: deputyId, name: deputyName, department: this.slugOf(deputyDepartmentId) },
      firstDay,
      lastDay,
      state,
      warnings: warningsOf(row, state),
    };
  }

  private slugOf(id: DepartmentId | null): string | null {
    return id && (this.directory.departmentById(id)?.slug ?? null);
  }
}
