import { Injectable } from '@nestjs/common';
import { EraseAssessments } from '../../assessments/index.js';
import type { Submission } from '../../submissions/index.js';
import { CampaignItems } from '../storage/campaign-items.js';

/** Erases what monitors wrote, in assessments and in campaigns, on the commitments of a case that nobody reads any more; steps and days stay. */
@Injectable()
export class EraseReadings {
  constructor(
    private readonly assessments: EraseAssessments,
    private readonly items: CampaignItems,
  ) {}

  /** Joins the caller's transaction. What everybody reads stays. */
  async run(submission: Submission): Promise<void> {
    await this.items.eraseTexts(await this.assessments.run(submission));
  }
}
