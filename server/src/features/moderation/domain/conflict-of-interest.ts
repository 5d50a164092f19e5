import type { DepartmentId } from '../../../kernel/ids.js';
import { access, type Submission } from '../../submissions/domain/index.js';

/** A department that a case could go to. */
export interface RoutingTarget {
  readonly departmentId: DepartmentId;
  /** Whether an active account of the department holds the office that the case is about. */
  readonly holdsOfficeInQuestion: boolean;
}

/** True when the department, or one who works there, is whom the case is about, so that it must not decide it (АПК чл. 113-115). */
export function isInConflict(about: Submission['about'], target: RoutingTarget): boolean {
  if (!about) return false;
  return about.departmentId === target.departmentId || (access.isPersonalOffice(about.office) && target.holdsOfficeInQuestion);
}
