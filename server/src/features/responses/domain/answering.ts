import type { DepartmentId } from '../../../kernel/ids.js';
import { access, type Submission } from '../../submissions/domain/index.js';

/** The department that answers the case now, or corrects its answer; null where nobody can. */
export const answeringDepartment = (submission: Submission): DepartmentId | null =>
  access.isPossible('answer', submission) || access.isPossible('correct_answer', submission) ? submission.departmentId : null;
