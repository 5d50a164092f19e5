import { Injectable, Logger } from '@nestjs/common';
import type { AttachmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { cases } from '../content/cases.js';
import type { DemoAction, DemoStep } from '../content/script.js';
import { programmeOf } from './programme.js';
import { CitizenScenes } from './citizen-scenes.js';
import { DemoCast } from './demo-cast.js';
import type { DemoClock } from './demo-clock.js';
import { FollowerScenes } from './follower-scenes.js';
import { ModeratorScenes } from './moderator-scenes.js';
import { OfficialScenes } from './official-scenes.js';
import { PolicyScenes } from './policy-scenes.js';
import type { RegisteredCase } from './registered-case.js';

type StepOf<Action extends DemoAction> = Extract<DemoStep, { action: Action }>;
type Scenes = { readonly [Action in DemoAction]: (step: StepOf<Action>, registered: RegisteredCase) => Promise<unknown> };

/** Plays the script of the demo municipality through the use cases that serve real people. */
@Injectable()
export class PlayDemo {
  private readonly logger = new Logger('Demo');
  private readonly registered = new Map<string, RegisteredCase>();

  constructor(
    private readonly cast: DemoCast,
    private readonly citizens: CitizenScenes,
    private readonly followers: FollowerScenes,
    private readonly moderators: ModeratorScenes,
    private readonly officials: OfficialScenes,
    private readonly policies: PolicyScenes,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Plays everything up to `now`; the clock follows each scene. An installation that has submissions is left as it is. */
  async run(clock: DemoClock, now: Date): Promise<void> {
    if (await this.isPlayed()) return;
    // One transaction: a demo that was killed half-way is no demo, and the next start begins again.
    // What an interrupted attempt took of the rate limits was counted outside of it.
    await this.unitOfWork.query('delete from rate_limit');
    await this.unitOfWork.run(() => this.playAll(clock, now));
    this.logger.log(`The demo municipality is ready: ${this.registered.size} submissions`);
  }

  private async playAll(clock: DemoClock, now: Date): Promise<void> {
    const programme = programmeOf(cases, now);
    clock.moveTo(programme[0]?.at ?? now);
    await this.cast.engage();
    await this.policies.play(this.cast.actor('admin'), (department) => this.cast.officialOf(department));
    for (const { at, demoCase, step } of programme) {
      clock.moveTo(at);
      if (step === null) this.registered.set(demoCase.key, await this.citizens.receive(demoCase));
      else await this.play(step, this.case(demoCase.key));
    }
    await this.forgetMails();
  }

  private async play(step: DemoStep, registered: RegisteredCase): Promise<void> {
    const scene = this.scenes[step.action] as (step: DemoStep, registered: RegisteredCase) => Promise<unknown>;
    await scene(step, registered);
  }

  private readonly scenes: Scenes = {
    publish: (step, registered) =>
      this.moderators.decide(registered, this.moderator, { decision: 'publish', ...shown(step.publicFiles, registered) }),
    publish_redacted: ({ publicTitle, publicText, publicFiles }, registered) =>
      this.moderators.decide(registered, this.moderator, {
        decision: 'publish_redacted',
        publicTitle,
        publicText,
        ...shown(publicFiles, registered),
      }),
    reject: ({ reasonCode, note }, registered) =>
      this.moderators.reject(registered, [this.moderator, this.cast.actor('moderator2')], reasonCode, note),
    appeal: ({ text }, registered) => this.citizens.appeal(registered, text),
    appeal_upheld: ({ by, note }, registered) => this.moderators.answerAppeal(registered, this.cast.actor(by), 'uphold', note),
    appeal_overturned: ({ by, note }, registered) => this.moderators.answerAppeal(registered, this.cast.actor(by), 'publish', note),
    route: ({ department }, registered) => this.moderators.decide(registered, this.moderator, { decision: 'route', department }),
    forward: ({ authority, note }, registered) => this.moderators.forward(registered, this.moderator, authority, note),
    merge: ({ into, note }, registered) => this.moderators.merge(registered, this.moderator, this.case(into), note),
    close: ({ note }, registered) => this.moderators.close(registered, this.moderator, note ?? null),
    reopen: ({ note }, registered) => this.moderators.reopen(registered, this.moderator, note),
    hand_back: ({ by, reason }, registered) => this.officials.handBack(registered, this.cast.actor(by), reason),
    reveal: ({ by, reason }, registered) => this.officials.reveal(registered, this.cast.actor(by), reason),
    conflict: ({ by, reason }, registered) => this.officials.declare(registered, this.cast.actor(by), reason ?? null),
    answer: (step, registered) => this.officials.answer(registered, this.cast.actor(step.by), step, null),
    correct: (step, registered) => this.officials.answer(registered, this.cast.actor(step.by), step, step.correctionNote),
    message: (step, registered) => {
      if (step.from === 'author') return this.citizens.write(registered, step.text);
      return this.officials.write(registered, step.from === 'official' ? this.cast.actor(step.by) : this.moderator, step.text);
    },
    withdraw: ({ reason }, registered) => this.citizens.withdraw(registered, reason ?? null),
    follow: ({ email }, registered) => this.followers.follow(registered, email),
  };

  private get moderator() {
    return this.cast.actor('moderator');
  }

  private case(key: string): RegisteredCase {
    const registered = this.registered.get(key);
    if (!registered) throw new Error(`The script speaks of the case ${key} before it was received`);
    return registered;
  }

  private async isPlayed(): Promise<boolean> {
    const [row] = await this.unitOfWork.query<{ any: boolean }>('select exists (select 1 from account) as any');
    return row?.any ?? false;
  }

  /** Nobody waits for the mails of the past. */
  private async forgetMails(): Promise<void> {
    await this.unitOfWork.query('delete from outbox_event');
  }
}

/** The files that the moderator shows; without a word of the script they stay private. */
function shown(names: readonly string[] | undefined, { files }: RegisteredCase): { publicAttachments: AttachmentId[] | null } {
  if (!names) return { publicAttachments: null };
  return { publicAttachments: names.flatMap((name) => files.get(name) ?? []) };
}
