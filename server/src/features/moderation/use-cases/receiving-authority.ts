import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { dayWords } from '../../../kernel/day-words.js';
import { fail } from '../../../kernel/problem.js';
import { type Authority, AuthorityDirectory } from '../../authorities/index.js';
import { problems, type Submission } from '../../submissions/index.js';
import { validityFault } from '../domain/competent-authorities.js';
import { isAuthorityInConflict } from '../domain/conflict-of-interest.js';
import { moderationFault } from '../domain/moderation-rules.js';

/** The one way to an authority for whoever sends a case on. */
@Injectable()
export class ReceivingAuthority {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly clock: Clock,
  ) {}

  /** The authority of that slug; 422 at `/authority` when it is none today, 409 when it is whom the case is about or stands under them. */
  named(slug: string, submission: Pick<Submission, 'about'>): Authority {
    const authority = this.directory.authority(slug);
    if (!authority) fail(problems.DECISION_INVALID, { errors: [moderationFault('/authority', 'authority_unknown')] });
    const fault = validityFault(authority, civilDateIn(this.clock.now()));
    if (fault) fail(problems.DECISION_INVALID, { errors: [moderationFault('/authority', fault.rule, { day: dayWords(fault.day) })] });
    if (isAuthorityInConflict(submission.about, authority)) fail(problems.AUTHORITY_IN_CONFLICT);
    return authority;
  }
}
