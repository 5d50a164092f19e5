import { Injectable } from '@nestjs/common';
import { CommitmentPages, projections } from '../../commitments/index.js';
import { PolicyDocuments } from '../../policies/index.js';
import type { RegisteredCase } from './registered-case.js';

const SLUG = 'piro-2021-2027';

/** What was promised in the demo. The outbox is delivered to nobody while the demo is played, so what follows from it happens here. */
@Injectable()
export class PromiseScenes {
  constructor(
    private readonly projectCase: projections.ProjectCase,
    private readonly projectPolicy: projections.ProjectPolicy,
    private readonly documents: PolicyDocuments,
    private readonly pages: CommitmentPages,
  ) {}

  async countMeasures(): Promise<void> {
    await this.projectPolicy.run((await this.plan()).policy.id, { isNews: false });
  }

  countAnswers({ id }: RegisteredCase): Promise<void> {
    return this.projectCase.run(id, { isNews: false });
  }

  /** The number of the commitment that a measure of the plan is. */
  async ofMeasure(code: string): Promise<number> {
    const measure = (await this.plan()).measures.find((each) => each.measure.code === code)?.measure;
    const promised = await this.pages.all({ policy: SLUG });
    return promised.find(({ measureId }) => measureId === measure?.id)?.number ?? missing(`measure ${code}`);
  }

  /** The number of the commitment that was made in an answer to the case. */
  async ofCase({ number }: RegisteredCase): Promise<number> {
    const [promised] = await this.pages.all({ submission: number });
    return promised?.number ?? missing(`case ${number}`);
  }

  private async plan() {
    return (await this.documents.read(SLUG, 'published')) ?? missing(`plan ${SLUG}`);
  }
}

function missing(what: string): never {
  throw new Error(`The demo promises nothing in the ${what}`);
}
