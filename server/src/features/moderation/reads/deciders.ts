import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { type Account, AccountDirectory, actorOf } from '../../accounts/index.js';
import { access, awaited, ConflictDeclarations, type Submission } from '../../submissions/index.js';
import { openProposal, tookPart } from '../domain/appeal.js';
import { Decisions } from '../storage/decisions.js';

export interface AppealDeciders {
  readonly moderators: readonly AccountId[];
  readonly outside: readonly AccountId[];
}

/** Who may give the second opinion on a case: nobody who gave the first one, whom it is about, who stepped back, or who wrote it. */
@Injectable()
export class Deciders {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly declarations: ConflictDeclarations,
    private readonly decisions: Decisions,
  ) {}

  /** Of the appeal that waits, or would. */
  async ofAppeal(submission: Submission): Promise<AppealDeciders> {
    const first = tookPart(await this.decisions.of(submission.id));
    return {
      moderators: await this.free(submission, await this.accounts.activeByRole('moderator'), first),
      outside: await this.free({ ...submission, awaits: 'appeal_outside' }, await this.accounts.activeByRole('appeals'), first),
    };
  }

  /** Other moderators than the one who would withhold the text. */
  async ofProposal(submission: Submission): Promise<AccountId[]> {
    const by = openProposal(await this.decisions.of(submission.id))?.accountId ?? null;
    return this.free(submission, await this.accounts.activeByRole('moderator'), new Set(by === null ? [] : [by]));
  }

  /** Of whatever the case waits for. */
  async now(submission: Submission): Promise<readonly AccountId[]> {
    if (submission.awaits === 'second_look') return this.ofProposal(submission);
    if (!awaited.isAppealed(submission.awaits)) return [];
    const { moderators, outside } = await this.ofAppeal(submission);
    return submission.awaits === 'appeal' ? moderators : [...moderators, ...outside];
  }

  private async free(submission: Submission, accounts: readonly Account[], first: ReadonlySet<AccountId>): Promise<AccountId[]> {
    const away = await this.declarations.keptAway(submission.id);
    return accounts
      .filter((each) => !first.has(each.id) && access.maySee(actorOf(each), submission, away.has(each.id)))
      .map(({ id }) => id);
  }
}
