import { Injectable } from '@nestjs/common';
import { actingFor, type Actor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AttachmentId } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import type { Authority } from '../../authorities/index.js';
import { OfficeTitles } from '../../responses/index.js';
import type { Submission } from '../../submissions/index.js';
import { type Disclosure, judgeChoices, type Source, usualDisclosure } from '../domain/disclosure.js';
import { LetterFiles } from './letter-files.js';
import type { LetterOrder } from './letter-press.js';

/** What a moderator chose of the letter; what is null stays as it usually is. */
export interface LetterGiven {
  readonly source: Source | null;
  readonly disclosed: Disclosure | null;
  /** Why the authority has to know who the author is, or how to reach them. */
  readonly disclosureReason: string | null;
  /** To the authority. */
  readonly words: string | null;
  /** Ids of the author's files that go with it; null for all that may go. */
  readonly attachments: readonly AttachmentId[] | null;
}

export const AS_USUAL: LetterGiven = { source: null, disclosed: null, disclosureReason: null, words: null, attachments: null };

/** Decides what a letter holds, the same for its preview and for the letter that goes. 422 with the rule. */
@Injectable()
export class PlanLetter {
  constructor(
    private readonly files: LetterFiles,
    private readonly offices: OfficeTitles,
    private readonly clock: Clock,
  ) {}

  async run(submission: Submission, authority: Authority, given: LetterGiven, actor: Actor): Promise<LetterOrder> {
    const choices = unwrap(
      judgeChoices(submission, {
        source: given.source ?? 'original',
        disclosed: given.disclosed ?? usualDisclosure(submission.identity),
        disclosureReason: given.disclosureReason,
        words: given.words,
      }),
    );
    const at = this.clock.now();
    const files = await this.files.chosen(submission, choices, given.attachments);
    return { ...choices, authority, files, at, on: civilDateIn(at), signedBy: await this.signature(actor) };
  }

  private async signature(actor: Actor): Promise<string> {
    if (actor.kind !== 'staff') return 'общинска администрация';
    const absent = actor.standsIn.find(({ departmentId }) => actingFor(actor, departmentId) !== null);
    return (await this.offices.of(actor, absent?.departmentId ?? actor.departmentId)) || 'общинска администрация';
  }
}
