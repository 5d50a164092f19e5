import { Injectable } from '@nestjs/common';
import { Commitments, steps } from '../../commitments/index.js';
import { MonitorDirectory } from '../../monitors/index.js';
import type { MonitorFindings } from '../http/findings.dto.js';
import { AssessmentsRepository } from '../storage/assessments.repository.js';

/** What each organisation finds today: how many commitments it sees at each step, by its newest word on each that everybody may read. */
@Injectable()
export class Findings {
  constructor(
    private readonly rows: AssessmentsRepository,
    private readonly commitments: Commitments,
    private readonly monitors: MonitorDirectory,
  ) {}

  /** In the order of the list of monitors; one that has said nothing is left out. Three statements. */
  async read(): Promise<MonitorFindings[]> {
    const stands = await this.rows.allStands();
    const shown = await this.commitments.byIds(stands.map(({ commitmentId }) => commitmentId));
    const told = Map.groupBy(
      stands.filter(({ commitmentId }) => shown.get(commitmentId)?.isShown === true),
      ({ organisationId }) => organisationId,
    );
    return (await this.monitors.all()).flatMap(({ id, slug }) => {
      const found = told.get(id);
      if (found === undefined) return [];
      const counts = steps.ASSESSED_STEPS.map((step) => [step, found.filter((stand) => stand.step === step).length]);
      return [{ slug, steps: Object.fromEntries(counts) as Record<steps.AssessedStep, number> }];
    });
  }
}
