import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import type { Paged } from '../../../platform/http/paging.js';
import { CommitmentPresenter, CommitmentSearch } from '../../commitments/index.js';
import { MonitorDirectory, NOT_A_MEMBER } from '../../monitors/index.js';
import type { MonitoringListDto, MonitoringQuery } from '../http/monitoring.dto.js';
import { AssessmentsRepository } from '../storage/assessments.repository.js';

const PAGE_SIZE = 20;

/** Commitments as a monitor chooses what to assess: with the word of their own organisation. */
@Injectable()
export class MonitoringList {
  constructor(
    private readonly monitors: MonitorDirectory,
    private readonly rows: AssessmentsRepository,
    private readonly search: CommitmentSearch,
    private readonly presenter: CommitmentPresenter,
    private readonly clock: Clock,
  ) {}

  /** The earliest last day first. @throws ProblemException 403 `not-a-member`, 400 for a cursor that is none. */
  async page(actor: StaffActor, { only, q, after, limit = PAGE_SIZE }: MonitoringQuery): Promise<Paged<MonitoringListDto>> {
    const organisation = (await this.monitors.ofAccount(actor.accountId)) ?? fail(NOT_A_MEMBER);
    const stands = new Map((await this.rows.standsOf(organisation.id)).map((stand) => [stand.commitmentId, stand]));
    const flag = only && only !== 'unassessed' ? { only } : {};
    const sought = { words: q ?? '', ...flag, except: only === 'unassessed' ? [...stands.keys()] : [] };
    const { shown, next } = await this.search.page(sought, { after: after ?? null, limit, today: civilDateIn(this.clock.now()) });
    const ids = new Map(shown.map(({ id, number }) => [number, id]));
    const items = (await this.presenter.present(shown)).map((commitment) => {
      const stand = stands.get(ids.get(commitment.number) ?? '');
      return { ...commitment, own: stand ? { step: stand.step, on: stand.assessedOn } : null };
    });
    return { body: { items }, next };
  }
}
