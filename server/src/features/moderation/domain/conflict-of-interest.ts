import type { DepartmentId } from '../../../kernel/ids.js';
import { access, type Submission } from '../../submissions/domain/index.js';

/** A department that a case could go to. */
export interface RoutingTarget {
  readonly departmentId: DepartmentId;
  /** Whether somebody who acts for the department holds the office that the case is about, or stands in for whoever does. */
  readonly holdsOfficeInQuestion: boolean;
  /** Whether somebody acts both for the department and for the one that the case is about. */
  readonly sharesDeputyInQuestion: boolean;
}

/** True when the department, or one who works there, is whom the case is about, so that it must not decide it (АПК чл. 113-115). */
export function isInConflict(about: Submission['about'], target: RoutingTarget): boolean {
  if (!about) return false;
  if (about.departmentId === target.departmentId || (about.departmentId !== null && target.sharesDeputyInQuestion)) return true;
  return access.isPersonalOffice(about.office) && target.holdsOfficeInQuestion;
}
