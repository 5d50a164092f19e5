import { Injectable, Logger } from '@nestjs/common';
import type { AttachmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { cases } from '../content/cases.js';
import type { DemoAction, DemoStep, DepartmentSlug, MonitorName } from '../content/script.js';
import { isPlayed } from '../reads/is-played.js';
import { CampaignScenes } from './campaign-scenes.js';
import { ConsultationScenes } from './consultation-scenes.js';
import { programmeOf } from './programme.js';
import { DemoCast } from './demo-cast.js';
import type { DemoClock } from './demo-clock.js';
import { DemoScenes } from './demo-scenes.js';
import { PromiseScenes } from './promise-scenes.js';
import type { RegisteredCase } from './registered-case.js';
import { inOrder } from './timed-scene.js';
import { VoiceScenes } from './voice-scenes.js';

type StepOf<Action extends DemoAction> = Extract<DemoStep, { action: Action }>;
type Scenes = { readonly [Action in DemoAction]: (step: StepOf<Action>, registered: RegisteredCase) => Promise<unknown> };

/** Plays the script of the demo municipality through the use cases that serve real people. */
@Injectable()
export class PlayDemo {
  private readonly logger = new Logger('Demo');
  private readonly registered = new Map<string, RegisteredCase>();

  constructor(
    private readonly cast: DemoCast,
    private readonly parts: DemoScenes,
    private readonly consultations: ConsultationScenes,
    private readonly promises: PromiseScenes,
    private readonly voices: VoiceScenes,
    private readonly campaigns: CampaignScenes,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Plays everything up to `now`; the clock follows each scene. An installation that has submissions is left as it is. */
  async run(clock: DemoClock, now: Date): Promise<void> {
    if (await isPlayed((sql) => this.unitOfWork.query<{ any: boolean }>(sql))) return;
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
    await this.parts.policies.play(this.cast.actor('admin'), (department) => this.cast.officialOf(department));
    await this.promises.countMeasures();
    const cast = {
      ...{ administrator: this.cast.actor('admin'), moderator: this.moderator },
      officialOf: (department: DepartmentSlug) => this.cast.officialOf(department),
      monitor: (name: MonitorName) => this.cast.actor(name),
      caseOf: (key: string) => this.case(key),
    };
    const { consultations, voices, campaigns } = this;
    const scenes = inOrder(
      [consultations, voices, campaigns].flatMap((each) => each.programme(now, cast)),
      now,
    );
    const playUntil = async (at: Date): Promise<void> => {
      for (let next = scenes[0]; next !== undefined && next.at.getTime() <= at.getTime(); next = scenes[0]) {
        clock.moveTo(next.at);
        await next.play();
        scenes.shift();
      }
    };
    for (const { at, demoCase, step } of programme) {
      await playUntil(at);
      clock.moveTo(at);
      if (step === null) this.registered.set(demoCase.key, await this.parts.citizens.receive(demoCase));
      else await this.play(step, this.case(demoCase.key));
      if (demoCase.steps.some(isPromise)) await this.promises.countAnswers(this.case(demoCase.key));
    }
    await playUntil(now);
    await this.forgetMails();
  }

  private async play(step: DemoStep, registered: RegisteredCase): Promise<void> {
    const scene = this.scenes[step.action] as (step: DemoStep, registered: RegisteredCase) => Promise<unknown>;
    await scene(step, registered);
  }

  private readonly scenes: Scenes = {
    publish: (step, registered) =>
      this.parts.moderators.decide(registered, this.moderator, { decision: 'publish', ...shown(step.publicFiles, registered) }),
    publish_redacted: ({ publicTitle, publicText, publicFiles }, registered) =>
      this.parts.moderators.decide(registered, this.moderator, {
        decision: 'publish_redacted',
        publicTitle,
        publicText,
        ...shown(publicFiles, registered),
      }),
    reject: ({ reasonCode, note }, registered) =>
      this.parts.moderators.reject(registered, [this.moderator, this.cast.actor('moderator2')], reasonCode, note),
    appeal: ({ text }, registered) => this.parts.citizens.appeal(registered, text),
    appeal_upheld: ({ by, note }, registered) => this.parts.moderators.answerAppeal(registered, this.cast.actor(by), 'uphold', note),
    appeal_overturned: ({ by, note }, registered) => this.parts.moderators.answerAppeal(registered, this.cast.actor(by), 'publish', note),
    route: ({ department }, registered) => this.parts.moderators.decide(registered, this.moderator, { decision: 'route', department }),
    forward: ({ authority, note }, registered) => this.parts.moderators.forward(registered, this.moderator, authority, note),
    merge: ({ into, note }, registered) => this.parts.moderators.merge(registered, this.moderator, this.case(into), note),
    close: ({ note }, registered) => this.parts.moderators.close(registered, this.moderator, note ?? null),
    reopen: ({ note }, registered) => this.parts.moderators.reopen(registered, this.moderator, note),
    hand_back: ({ by, reason }, registered) => this.parts.officials.handBack(registered, this.cast.actor(by), reason),
    reveal: ({ by, reason }, registered) => this.parts.officials.reveal(registered, this.cast.actor(by), reason),
    conflict: ({ by, reason }, registered) => this.parts.officials.declare(registered, this.cast.actor(by), reason ?? null),
    answer: (step, registered) => this.parts.officials.answer(registered, this.cast.actor(step.by), step, null),
    correct: (step, registered) => this.parts.officials.answer(registered, this.cast.actor(step.by), step, step.correctionNote),
    message: (step, registered) => {
      if (step.from === 'author') return this.parts.citizens.write(registered, step.text);
      return this.parts.officials.write(registered, step.from === 'official' ? this.cast.actor(step.by) : this.moderator, step.text);
    },
    internal_note: ({ by, text, calls }, registered) =>
      this.parts.officials.note(
        registered,
        this.cast.actor(by),
        text,
        calls.map((name) => this.cast.actor(name)),
      ),
    withdraw: ({ reason }, registered) => this.parts.citizens.withdraw(registered, reason ?? null),
    extend: (step, registered) => this.parts.deadlines.extend(registered, this.moderator, step, step.day),
    clarify: ({ by, text }, registered) => this.parts.deadlines.clarify(registered, this.cast.actor(by), text),
    verdict: ({ value, sentence }, registered) => this.parts.verdicts.say(registered, value, sentence ?? null),
    follow: ({ email }, registered) => this.parts.followers.follow(registered, email),
  };

  private get moderator() {
    return this.cast.actor('moderator');
  }

  private case(key: string): RegisteredCase {
    const registered = this.registered.get(key);
    if (!registered) throw new Error(`The script speaks of the case ${key} before it was received`);
    return registered;
  }

  /** Nobody waits for the mails of the past. */
  private async forgetMails(): Promise<void> {
    await this.unitOfWork.query('delete from outbox_event');
  }
}

const isPromise = (step: DemoStep): boolean => 'commitment' in step;

/** The files that the moderator shows; without a word of the script they stay private. */
function shown(names: readonly string[] | undefined, { files }: RegisteredCase): { publicAttachments: AttachmentId[] | null } {
  if (!names) return { publicAttachments: null };
  return { publicAttachments: names.flatMap((name) => files.get(name) ?? []) };
}
