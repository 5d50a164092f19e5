import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { addDays, type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Assess, Reply } from '../../assessments/index.js';
import { ReportProgress } from '../../commitments/index.js';
import { type EvidenceRequest, TakeUpload } from '../../evidence/index.js';
import { monitors } from '../content/monitors.js';
import type { DepartmentSlug, MonitorName } from '../content/script.js';
import type { DemoAssessment, DemoEvidence, DemoPromise, DemoReport } from '../content/voice-script.js';
import { promises } from '../content/voices.js';
import { demoFileBytes } from './demo-files.js';
import { MonitorScenes } from './monitor-scenes.js';
import { PromiseScenes } from './promise-scenes.js';
import type { RegisteredCase } from './registered-case.js';
import { inOrder, morningOf, type TimedScene } from './timed-scene.js';

/** Who speaks about what was promised. */
export interface VoiceCast {
  readonly administrator: StaffActor;
  officialOf(department: DepartmentSlug): StaffActor;
  monitor(name: MonitorName): StaffActor;
  caseOf(key: string): RegisteredCase;
}

/** Both voices of the demo: what departments report of what was promised, and what organisations find of it. */
@Injectable()
export class VoiceScenes {
  constructor(
    private readonly organisations: MonitorScenes,
    private readonly promised: PromiseScenes,
    private readonly reportProgress: ReportProgress,
    private readonly assessPromise: Assess,
    private readonly replyTo: Reply,
    private readonly takeUpload: TakeUpload,
  ) {}

  /** In the order of time, up to `now`. */
  programme(now: Date, cast: VoiceCast): TimedScene[] {
    const today = civilDateIn(now);
    const beginnings = monitors.map((monitor) => ({
      at: morningOf(addDays(today, -monitor.daysAgo)),
      play: () =>
        this.organisations.begin(
          monitor,
          cast.administrator,
          [monitor.member, ...(monitor.others ?? [])].map((name) => cast.monitor(name)),
        ),
    }));
    return inOrder([...beginnings, ...promises.flatMap((promise) => this.scenesOf(promise, today, cast))], now);
  }

  private scenesOf(promise: DemoPromise, today: CivilDate, cast: VoiceCast): TimedScene[] {
    const official = (): StaffActor => cast.officialOf(promise.department);
    const reports = promise.reports.map((report) => {
      const day = addDays(today, -report.daysAgo);
      return { at: morningOf(day), play: () => this.report(promise, report, day, official(), cast) };
    });
    const assessments = promise.assessments.flatMap((assessment) => {
      const day = addDays(today, -assessment.daysAgo);
      const { reply } = assessment;
      let id = '';
      const assess = { at: morningOf(day), play: async () => void (id = await this.assess(promise, assessment, day, cast)) };
      if (reply === undefined) return [assess];
      const answer = async (): Promise<void> => void (await this.replyTo.run(official(), id, reply.text, null));
      return [assess, { at: morningOf(addDays(day, reply.afterDays)), play: answer }];
    });
    return [...reports, ...assessments];
  }

  private async report(
    promise: DemoPromise,
    { step, text, evidence }: DemoReport,
    day: CivilDate,
    official: StaffActor,
    cast: VoiceCast,
  ): Promise<void> {
    const asked = { step, text, evidence: await this.evidenceOf(evidence, day, official) };
    await this.reportProgress.run(official, await this.numberOf(promise, cast), asked, null);
  }

  private async assess(
    promise: DemoPromise,
    { by, step, method, confidence, text, evidence }: DemoAssessment,
    day: CivilDate,
    cast: VoiceCast,
  ): Promise<string> {
    const monitor = cast.monitor(by);
    const asked = { step, method, confidence, text, evidence: await this.evidenceOf(evidence, day, monitor) };
    return this.assessPromise.run(monitor, await this.numberOf(promise, cast), asked, null);
  }

  private numberOf({ of }: DemoPromise, cast: VoiceCast): Promise<number> {
    return 'measure' in of ? this.promised.ofMeasure(of.measure) : this.promised.ofCase(cast.caseOf(of.case));
  }

  private evidenceOf(items: readonly DemoEvidence[], day: CivilDate, actor: StaffActor): Promise<EvidenceRequest[]> {
    return Promise.all(
      items.map(async ({ caption, ...item }): Promise<EvidenceRequest> => {
        if ('url' in item) return { kind: 'link', caption, url: item.url, seenOn: day };
        const upload = { bytes: await demoFileBytes(item.file), name: item.file.name };
        const { id: attachment } = await this.takeUpload.run(actor, upload);
        return 'place' in item ? { kind: 'photo', caption, attachment, place: item.place } : { kind: 'file', caption, attachment };
      }),
    );
  }
}
