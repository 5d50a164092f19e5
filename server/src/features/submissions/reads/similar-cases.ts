import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { formatCode, likeness } from '../../language/index.js';
import { publicStatusOf } from '../domain/submission-lifecycle.js';
import type { Submission } from '../domain/submission.js';
import { takesSupport } from '../domain/support.js';
import type { SimilarCase } from '../http/similar-case.dto.js';
import { type Candidate, SimilarCandidates } from './similar-candidates.query.js';

/** Similar cases that are shown. */
const MOST = 5;
/** Characters that a title needs before others can be like it. */
const ENOUGH_TITLE = 5;

/** Cases that may be about the same, the most alike first, each with the reason why. */
@Injectable()
export class SimilarCases {
  constructor(
    private readonly candidates: SimilarCandidates,
    private readonly directory: AuthorityDirectory,
  ) {}

  /** For somebody who is about to submit: among published cases only. */
  async ofPublic(matter: likeness.Matter): Promise<SimilarCase[]> {
    if ([...matter.title].length < ENOUGH_TITLE) return [];
    return this.choose(matter, await this.candidates.ofPublic(matter), () => false);
  }

  /** For a review: among all cases that this member of staff may know. */
  async ofStaff(submission: Submission, staff: StaffActor): Promise<SimilarCase[]> {
    const candidates = await this.candidates.ofStaff(submission, staff, submission.id);
    return this.choose(submission, candidates, (other) => other.receivedAt <= submission.receivedAt && other.publication !== 'withheld');
  }

  private choose(matter: likeness.Matter, candidates: readonly Candidate[], mayTakeRepeat: (other: Candidate) => boolean): SimilarCase[] {
    return candidates
      .map((candidate) => ({ candidate, found: likeness.likeness(matter, candidate) }))
      .filter(({ found }) => found.score >= likeness.ALIKE)
      .sort((one, other) => other.found.score - one.found.score)
      .slice(0, MOST)
      .map(({ candidate, found }) => this.present(candidate, found, mayTakeRepeat(candidate)));
  }

  private present(candidate: Candidate, found: likeness.Likeness, mayTakeRepeat: boolean): SimilarCase {
    const { number, kind, topic, title, language, publication, procedure, settlement, departmentId, receivedOn, supports } = candidate;
    return {
      ...{ kind, topic, title, language, settlement, receivedOn, supports, mayTakeRepeat },
      number: formatCode(number),
      status: publicStatusOf(publication, procedure) ?? 'pending',
      department: departmentId === null ? null : (this.directory.departmentById(departmentId)?.slug ?? null),
      takesSupport: takesSupport(candidate),
      why: { sameSettlement: found.isSameSettlement, street: found.street, words: [...found.words] },
    };
  }
}
