import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail, type FieldError } from '../../../kernel/problem.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireMatch } from '../../../platform/http/conditional.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import type { Campaign } from '../domain/campaign.js';
import { CAMPAIGN_STEP } from '../domain/campaign-problems.js';
import { type CampaignStep, isPossible } from '../domain/campaign-steps.js';
import { OwnCampaigns } from '../reads/own-campaigns.js';

/** Which campaign is changed, and which version of it somebody saw. */
export interface CampaignRef {
  readonly slug: string;
  readonly ifMatch?: string | undefined;
}

/** How every step of a campaign goes: by a member, one after another, where it is possible, on the version that was seen, in one transaction. */
@Injectable()
export class CampaignChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly own: OwnCampaigns,
    private readonly audit: AuditTrail,
  ) {}

  /** 403 `not-a-member`, 404, 409 where the step is not possible now, 412. */
  run<T>(step: CampaignStep, actor: StaffActor, { slug, ifMatch }: CampaignRef, work: (campaign: Campaign) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async () => {
      const { campaign } = await this.own.lock(actor, slug);
      requireMatch(ifMatch, campaign.version);
      if (!isPossible(step, campaign.state)) fail(CAMPAIGN_STEP);
      return work(campaign);
    });
  }

  /** `changes` hold no word and no number of a draft: the trail is read by those whose promises are looked at. */
  record(actor: StaffActor, action: string, { id }: Campaign, changes: Readonly<Record<string, unknown>> = {}): Promise<void> {
    return this.audit.append(actor, { action, subjectType: 'campaign', subjectId: id, changes });
  }
}

/** Ends the change with 422 when something is wrong with it. */
export function refuse(faults: readonly FieldError[]): void {
  if (faults.length > 0) fail(INVALID, { errors: faults });
}
