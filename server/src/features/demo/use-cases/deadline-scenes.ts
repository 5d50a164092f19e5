import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { addDays, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { AskForClarification, ExtendDeadline } from '../../deadlines/index.js';
import type { DemoExtension } from '../content/script.js';
import type { RegisteredCase } from './registered-case.js';

/** What happens to the clocks of cases in the demo. */
@Injectable()
export class DeadlineScenes {
  constructor(
    private readonly extendDeadline: ExtendDeadline,
    private readonly clarifications: AskForClarification,
    private readonly clock: Clock,
  ) {}

  /** `day` is that of the step, in days after the receipt. */
  extend(
    { number }: RegisteredCase,
    actor: StaffActor,
    { issuer, actNumber, reason, lastDay }: DemoExtension,
    day: number,
  ): Promise<unknown> {
    const today = civilDateIn(this.clock.now());
    const form = { issuer, actNumber, reason, actDate: today, lastDay: addDays(today, Math.round(lastDay - day)), toldOn: null };
    return this.extendDeadline.run(number, actor, form);
  }

  clarify({ number }: RegisteredCase, actor: StaffActor, text: string): Promise<unknown> {
    return this.clarifications.ask(number, actor, text);
  }
}
