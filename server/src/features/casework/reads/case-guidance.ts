import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { PersonalDataFinder } from '../../redaction/index.js';
import { forwardings, RoutingTargets } from '../../moderation/index.js';
import { access, reads, type Submission } from '../../submissions/index.js';
import type { CaseFile } from '../http/case-file.dto.js';
import { ClaimsReader } from './claims-reader.js';
import { claimOf } from './queue-reader.js';
import { SecondOpinionDesk, type SecondOpinions } from './second-opinion-desk.js';

type Hints = Pick<CaseFile, 'claim' | 'risks' | 'suggestedAuthority' | 'suggestedDepartment'>;
export type Guidance = Hints & SecondOpinions;

const NONE: Hints = { claim: null, risks: [], suggestedAuthority: null, suggestedDepartment: null };

/** What a moderator is offered beside a case: who has it, what to look at first, where it should go, and whose word it waits for. */
@Injectable()
export class CaseGuidance {
  constructor(
    private readonly claims: ClaimsReader,
    private readonly targets: RoutingTargets,
    private readonly directory: AuthorityDirectory,
    private readonly personalData: PersonalDataFinder,
    private readonly secondOpinions: SecondOpinionDesk,
  ) {}

  /** Hints are for moderators; whoever decides an appeal learns only who else is at it. */
  async of(submission: Submission, staff: StaffActor): Promise<Guidance> {
    const [hints, opinions] = await Promise.all([this.hints(submission, staff), this.secondOpinions.of(submission, staff)]);
    return { ...hints, ...opinions };
  }

  private async hints(submission: Submission, staff: StaffActor): Promise<Hints> {
    if (staff.role === 'appeals') return { ...NONE, claim: claimOf(await this.claims.of(submission.id, staff)) };
    if (staff.role !== 'moderator') return NONE;
    const [claim, department] = await Promise.all([this.claims.of(submission.id, staff), this.targets.suggestedFor(submission)]);
    const { title, text } = submission;
    const risks = reads.risksOf(submission, this.personalData.isIn(title, text));
    const isForProsecutor = risks.includes('crime') && access.isPossible('forward', submission);
    return {
      claim: claimOf(claim),
      risks,
      suggestedAuthority: isForProsecutor ? this.forCrimes(submission) : null,
      suggestedDepartment: department === null ? null : (this.directory.departmentById(department)?.slug ?? null),
    };
  }

  /** Who receives data of a crime (АПК чл. 123) and is not whom the case is about. */
  private forCrimes({ topic, about }: Submission): string | null {
    const valid = this.directory.authorities().filter(({ slug }) => this.directory.validAuthority(slug) !== null);
    const found = forwardings
      .proposals(valid, { topic, about, isCrimeLikely: true })
      .find(({ because, isInConflict }) => because.includes('crime') && !isInConflict);
    return found?.authority.slug ?? null;
  }
}
