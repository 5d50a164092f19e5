import { Injectable } from '@nestjs/common';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { FollowedSubject } from '../../following/index.js';
import { lifecycle, type Submission } from '../../submissions/index.js';
import { subjectsOf } from '../domain/filter-subject.js';
import { mayBeListed } from './news.js';

/** Which followed lists a case stands in, by what everybody may read of it. */
@Injectable()
export class FollowedLists {
  constructor(private readonly directory: AuthorityDirectory) {}

  /** The narrower ones first; none while its text is not public. */
  of({ publication, procedure, departmentId, settlement, kind, topic }: Submission): FollowedSubject[] {
    if (!mayBeListed({ publication, procedure })) return [];
    const department = departmentId === null ? null : (this.directory.departmentById(departmentId)?.slug ?? null);
    return subjectsOf({ department, kind, settlement, status: lifecycle.publicStatusOf(publication, procedure), topic });
  }
}
