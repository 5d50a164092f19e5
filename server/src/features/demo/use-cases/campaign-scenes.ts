import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { addDays, type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { ChangeCampaign, ConductCampaign, CreateCampaign, PublishOutcome, ReadItem, SettleItem } from '../../monitoring-campaigns/index.js';
import { campaigns, type DemoCampaign, type DemoPoint } from '../content/campaigns.js';
import type { MonitorName } from '../content/script.js';
import { PromiseScenes } from './promise-scenes.js';
import { inOrder, morningOf, type TimedScene } from './timed-scene.js';

/** Days after its last day on which a campaign is concluded. */
const CONCLUDED_AFTER = 2;
/** Days between two readings of a campaign. */
const PACE = 1;

type Monitors = { monitor(name: MonitorName): StaffActor };

/** How an organisation goes through its lists in the demo, two by two. */
@Injectable()
export class CampaignScenes {
  constructor(
    private readonly promised: PromiseScenes,
    private readonly create: CreateCampaign,
    private readonly change: ChangeCampaign,
    private readonly conduct: ConductCampaign,
    private readonly readItem: ReadItem,
    private readonly settleItem: SettleItem,
    private readonly publish: PublishOutcome,
  ) {}

  /** In the order of time, up to `now`. */
  programme(now: Date, cast: Monitors): TimedScene[] {
    const today = civilDateIn(now);
    return inOrder(
      campaigns.flatMap((campaign) => this.scenesOf(campaign, today, cast)),
      now,
    );
  }

  private scenesOf(campaign: DemoCampaign, today: CivilDate, cast: Monitors): TimedScene[] {
    const [startsOn, endsOn] = [addDays(today, -campaign.startsAgo), addDays(today, -campaign.endsAgo)];
    const actor = (): StaffActor => cast.monitor(campaign.by);
    let slug = '';
    const begin = async (): Promise<void> => {
      const { title, purpose } = campaign;
      slug = await this.create.run(actor(), { title, purpose, language: 'bg', startsOn, endsOn, double: true }, null);
      const numbers = await Promise.all(campaign.points.map(({ measure }) => this.promised.ofMeasure(measure)));
      await this.change.list(actor(), { slug }, numbers);
      await this.conduct.start(actor(), { slug });
    };
    const readings = campaign.points.flatMap((point) => point.readings.map((reading) => ({ point, reading })));
    const read = readings.map(({ point, reading: { by, ...found } }, index) => ({
      at: morningOf(addDays(startsOn, 1 + index * PACE)),
      play: async () => this.readItem.run(cast.monitor(by), slug, await this.promised.ofMeasure(point.measure), found, null),
    }));
    const end = async (): Promise<void> => {
      for (const point of campaign.points) await this.settle(point, slug, actor());
      await this.conduct.conclude(actor(), { slug });
      for (const point of campaign.points) await this.publishPoint(point, slug, actor(), endsOn);
    };
    const ends = campaign.isConcluded ? [{ at: morningOf(addDays(endsOn, CONCLUDED_AFTER)), play: end }] : [];
    return [{ at: morningOf(startsOn), play: begin }, ...read, ...ends];
  }

  private async settle({ measure, settled }: DemoPoint, slug: string, actor: StaffActor): Promise<void> {
    if (settled) await this.settleItem.run(actor, slug, await this.promised.ofMeasure(measure), settled, null);
  }

  private async publishPoint(point: DemoPoint, slug: string, actor: StaffActor, seenOn: CivilDate): Promise<void> {
    const [reading] = point.readings;
    if (!point.published || !reading) return;
    const { text, url, caption } = point.published;
    const step = point.settled?.step ?? reading.step;
    const evidence = [{ kind: 'link' as const, caption, url, seenOn }];
    const asked = { step, method: reading.method, confidence: reading.confidence, text, evidence };
    await this.publish.run(actor, slug, await this.promised.ofMeasure(point.measure), asked, null);
  }
}
