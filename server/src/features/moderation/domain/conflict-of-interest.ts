import type { DepartmentId } from '../../../kernel/ids.js';
import type { AuthorityRemit } from '../../authorities/domain/index.js';
import type { Submission } from '../../submissions/domain/index.js';
import { DECIDED_INSIDE, RECEIVED_BY } from './conflict-rules.js';

/** A department that a case could go to. */
export interface RoutingTarget {
  readonly departmentId: DepartmentId;
  /** Whether somebody who acts for the department holds the office that the case is about, or stands in for whoever does. */
  readonly holdsOfficeInQuestion: boolean;
  /** Whether somebody acts both for the department and for the one that the case is about. */
  readonly sharesDeputyInQuestion: boolean;
}

/** True when the department, or one who works there, is whom the case is about, or is led by them, so that it must not decide it (АПК чл. 113-115). */
export function isInConflict(about: Submission['about'], target: RoutingTarget): boolean {
  if (!about) return false;
  if (about.departmentId === target.departmentId || (about.departmentId !== null && target.sharesDeputyInQuestion)) return true;
  if (about.office === null) return false;
  const inside = DECIDED_INSIDE[about.office];
  return inside === 'nowhere' || (inside === 'where_no_holder_works' && target.holdsOfficeInQuestion);
}

/** True when the authority is whom the case is about, or stands under them, so that the case must not be sent to it. */
export function isAuthorityInConflict(
  about: Submission['about'],
  authority: Pick<AuthorityRemit, 'place' | 'office' | 'departmentId'>,
): boolean {
  if (!about) return false;
  if (about.departmentId !== null && about.departmentId === authority.departmentId) return true;
  if (about.office === null) return false;
  return about.office === authority.office || !RECEIVED_BY[about.office][authority.place];
}
