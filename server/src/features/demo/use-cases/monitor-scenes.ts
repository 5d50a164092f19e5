import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { AddMember, CreateOrganisation } from '../../monitors/index.js';
import type { DemoMonitor } from '../content/monitors.js';

/** How organisations begin to monitor in the demo. */
@Injectable()
export class MonitorScenes {
  constructor(
    private readonly createOrganisation: CreateOrganisation,
    private readonly addMember: AddMember,
    private readonly clock: Clock,
  ) {}

  async begin(
    { slug, nameBg, nameEn, aboutBg, aboutEn }: DemoMonitor,
    administrator: StaffActor,
    members: readonly StaffActor[],
  ): Promise<void> {
    const since = civilDateIn(this.clock.now());
    const details = { slug, nameBg, nameEn, aboutBg, aboutEn, websiteUrl: `https://${slug}.example/`, registrationNumber: null, since };
    await this.createOrganisation.run(administrator, details);
    for (const { accountId } of members) await this.addMember.run(administrator, { slug, ifMatch: undefined }, accountId);
  }
}
