import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { ListPresenter, type PublicListItem } from '../../public-register/index.js';
import { reads, type vocabulary } from '../../submissions/index.js';

export interface AskedAnswers {
  /** Slug, also of a closed one. */
  readonly department?: string;
  readonly topic?: vocabulary.Topic;
  /** Where the page before ended. */
  readonly after?: string;
}

/** Cases that were answered, the last answer first, for those who follow. */
@Injectable()
export class LatestAnswers {
  constructor(
    private readonly list: reads.OverdueList,
    private readonly presenter: ListPresenter,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** One statement. A department that there never was has no answers; 400 for a cursor that is none. */
  async page({ department: slug, topic, after }: AskedAnswers, limit: number): Promise<Paged<PublicListItem[]>> {
    const department = slug ? this.directory.department(slug) : null;
    if (slug && !department) return { body: [], next: null };
    const place = after ? decodeCursor(after) : null;
    const rows = await this.list.answers({
      limit: limit + 1,
      ...(department ? { departmentId: department.id } : {}),
      ...(topic ? { topic } : {}),
      ...(place ? { after: { at: place.position, id: place.id as SubmissionId } } : {}),
    });
    const { shown, last } = cut(rows, limit);
    return { body: await this.presenter.present(shown), next: last && encodeCursor(last.position, last.id) };
  }
}
