import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { type FollowWish, RequestFollow } from '../../following/index.js';
import { lifecycle } from '../../submissions/index.js';
import { type ListFilter, subjectOf } from '../domain/filter-subject.js';
import { hasPublicText } from '../reads/news.js';
import { FILTER_NOT_FOLLOWABLE } from '../domain/subscription-problems.js';

/** Somebody wants to hear what is new in a list of public cases. */
@Injectable()
export class FollowList {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly requestFollow: RequestFollow,
  ) {}

  /** The same whether the address follows already or not. @throws ProblemException 422 `filter-not-followable`, 429. */
  async run(filter: ListFilter, wish: FollowWish, network: string): Promise<void> {
    const { department, settlement, status } = filter;
    if (department && !this.directory.openDepartment(department)) fail(FILTER_NOT_FOLLOWABLE);
    if (settlement && !this.directory.openSettlement(settlement)) fail(FILTER_NOT_FOLLOWABLE);
    const known = lifecycle.PUBLIC_STATUSES.find((each) => each === status);
    if (status && (!known || !hasPublicText(known))) fail(FILTER_NOT_FOLLOWABLE);
    await this.requestFollow.run(subjectOf(filter), wish, network);
  }
}
