import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber, DepartmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Procedure, Publication } from '../domain/submission-lifecycle.js';
import { STAFF_COLUMNS, type StaffPosition, type StaffRow } from './staff-row.js';
import { askerOf, visibleTo } from './staff-visibility.js';

export type SearchRow = StaffRow;
export type SearchPosition = StaffPosition;

export interface CaseSearchFilter {
  /** When what was typed can be a number of a case. */
  readonly number?: CaseNumber | null;
  /** Words that must all stand in the original title or text. A word can look like a number, so either is enough. */
  readonly words?: readonly string[];
  readonly publication?: Publication;
  readonly procedure?: Procedure;
  readonly departmentId?: DepartmentId;
  readonly limit: number;
  readonly after?: SearchPosition | null;
}

/** All cases that a member of staff may know, newest first: a moderator all but those in conflict, an official the department's. */
@Injectable()
export class CaseSearch {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  page(staff: StaffActor, filter: CaseSearchFilter): Promise<SearchRow[]> {
    const parameters: unknown[] = [...askerOf(staff)];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const where = [visibleTo(staff), ...conditions(filter, bind)];
    return this.unitOfWork.query<SearchRow>(
      `select ${STAFF_COLUMNS} from submission s where ${where.join(' and ')}
        order by s.received_at desc, s.id desc limit ${bind(filter.limit)}`,
      parameters,
    );
  }
}

function conditions(filter: CaseSearchFilter, bind: (value: unknown) => string): string[] {
  const { number, words = [], publication, procedure, departmentId, after } = filter;
  const hits = [
    ...(number ? [`s.number = ${bind(number)}`] : []),
    ...(words.length > 0
      ? [`(${words.map((word) => `lower(s.title || ' ' || s.text) like ${bind(`%${escapeLike(word.toLowerCase())}%`)}`).join(' and ')})`]
      : []),
  ];
  return [
    ...(hits.length > 0 ? [`(${hits.join(' or ')})`] : []),
    ...(publication ? [`s.publication = ${bind(publication)}`] : []),
    ...(procedure ? [`s.procedure = ${bind(procedure)}`] : []),
    ...(departmentId ? [`s.department_id = ${bind(departmentId)}`] : []),
    ...(after ? [`(s.received_at, s.id) < (${bind(after.at)}::timestamptz, ${bind(after.id)}::uuid)`] : []),
  ];
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
