import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import type { Follow, FollowedSubject, Listener } from '../domain/follow.js';
import { FollowerAddresses } from '../storage/follower-addresses.js';
import { FollowsRepository } from '../storage/follows.repository.js';
import { UNSUBSCRIPTION } from './follow-links.js';

/** Who follows what, for those who write to them. */
@Injectable()
export class Followers {
  constructor(
    private readonly follows: FollowsRepository,
    private readonly addresses: FollowerAddresses,
    private readonly tokens: SingleUseTokens,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Ids of confirmed followers in the order of the ids, at most `limit`, from behind `afterId`. */
  of(subject: FollowedSubject, afterId: string | null, limit: number): Promise<string[]> {
    return this.follows.confirmedOf(subject, afterId, limit);
  }

  /** Confirmed followers of any of the subjects, each address once, in the order of the ids, at most `limit`, from behind `afterId`. */
  listeners(subjects: readonly FollowedSubject[], afterId: string | null, limit: number): Promise<Listener[]> {
    return this.addresses.listeners(subjects, afterId, limit);
  }

  /** Follows by id; one that was erased is left out. */
  byIds(ids: readonly string[]): Promise<Listener[]> {
    return this.addresses.byIds(ids);
  }

  /** Null once the address was erased. */
  find(followId: string): Promise<Follow | null> {
    return this.follows.find(followId);
  }

  /** Ids of the subjects of this type that anybody follows, or asked to, in the order of the ids, from behind `afterId`. */
  subjects(type: string, afterId: string, limit: number): Promise<string[]> {
    return this.follows.subjects(type, afterId, limit);
  }

  /** Erases every address that follows the subject, or asked to. */
  eraseAll(subject: FollowedSubject): Promise<void> {
    return this.follows.eraseOf(subject);
  }

  /**
   * Whoever followed `from` follows `to`: one went into the other. The links in earlier letters go on working.
   * Returns the ids of those who confirmed, as they are from now on, to tell them.
   */
  move(from: FollowedSubject, to: FollowedSubject): Promise<string[]> {
    return this.unitOfWork.run(async () => {
      const doubles = new Map((await this.follows.doubles(from, to)).map((double) => [double.gone, double]));
      const confirmed = await this.follows.allConfirmedOf(from);
      await this.follows.noteMoves(from, [...doubles.values()]);
      for (const double of doubles.values()) {
        await this.tokens.handOver(UNSUBSCRIPTION, double.gone, double.kept);
        await this.follows.unite(double);
      }
      await this.follows.readdress(from, to);
      return confirmed.map((id) => doubles.get(id)?.kept ?? id);
    });
  }

  /**
   * The other way round: `subject` goes its own way again, and those who followed it before it went into another one follow it again; who
   * had followed both follows both. Returns the ids of those who confirmed, to tell them.
   */
  moveBack(subject: FollowedSubject): Promise<string[]> {
    return this.unitOfWork.run(async () => {
      await this.follows.copyBack(subject, this.clock.now());
      await this.follows.moveBack(subject);
      return this.follows.allConfirmedOf(subject);
    });
  }
}
