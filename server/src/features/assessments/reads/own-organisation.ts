import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { MonitorDirectory, MonitorName } from '../../monitors/index.js';
import type { OwnMonitor } from '../http/monitoring.dto.js';

/** For whom a monitor speaks. */
@Injectable()
export class OwnOrganisation {
  constructor(private readonly monitors: MonitorDirectory) {}

  async of(actor: StaffActor): Promise<OwnMonitor> {
    const organisation = await this.monitors.ofAccount(actor.accountId);
    return { organisation: organisation && MonitorName.of(organisation) };
  }
}
