import type { CampaignDesk } from '../../src/features/monitoring-campaigns/http/campaigns.dto.js';
import type { CampaignItemDesk } from '../../src/features/monitoring-campaigns/http/campaign-items.dto.js';
import type { Answer } from '../harness/api-client.js';
import type { TownHall } from '../harness/town-hall.js';
import { join, promise, watch, type Watcher } from './monitored-town.js';

export const CAMPAIGNS = '/api/v1/staff/campaigns';

export const A_CAMPAIGN = {
  ...{ title: 'Тротоарите до пролетта', purpose: 'Проверяваме на място дали обещаните тротоари ги има.', language: 'bg' },
  ...{ startsOn: '2026-11-01', endsOn: '2026-12-31', double: true },
};

export const A_READING = {
  ...{ step: 'limited', method: 'site_visit', confidence: 'high' },
  text: 'Обиколихме трите улици. На едната е положен асфалт, другите две са без промяна.',
};

/** What is refused, by the last word of its type and the places of its faults. */
export type Refusal = { type: string; detail?: string; errors?: { pointer: string; code: string }[] };
export const kindOf = ({ status, body }: { status: number; body: unknown }): [number, string] => [
  status,
  ((body as Partial<Refusal>).type ?? '').split('/').at(-1) ?? '',
];
export const codesOf = ({ status, body }: { status: number; body: unknown }): (number | string)[] => [
  status,
  ...((body as Partial<Refusal>).errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
];

/** An organisation with three members, another with one, and commitments to look at. */
export class CampaignTown {
  private constructor(
    readonly hall: TownHall,
    readonly numbers: number[],
    readonly ana: Watcher,
    readonly boris: Watcher,
    readonly vera: Watcher,
    readonly stranger: Watcher,
  ) {}

  static async found(hall: TownHall, commitments = 3): Promise<CampaignTown> {
    const departments = Array.from({ length: commitments }, () => 'streets');
    const numbers = (await promise(hall, departments)).toSorted((one, other) => one - other);
    const ana = await watch(hall, 'centar');
    const [boris, vera] = [await join(hall, 'centar', 'Борис'), await join(hall, 'centar', 'Вера')];
    return new CampaignTown(hall, numbers, ana, boris, vera, await watch(hall, 'forum'));
  }

  async draft(changes: object = {}, numbers: readonly number[] = this.numbers): Promise<CampaignDesk> {
    const { body } = must(await this.ana.client.post<CampaignDesk>(CAMPAIGNS, { ...A_CAMPAIGN, ...changes }));
    return must(await this.ana.client.put<CampaignDesk>(`${CAMPAIGNS}/${body.slug}/items`, { commitments: numbers })).body;
  }

  /** The slug of a campaign that has started. */
  async run(changes: object = {}, numbers: readonly number[] = this.numbers): Promise<string> {
    const { slug } = await this.draft(changes, numbers);
    must(await this.ana.client.post(`${CAMPAIGNS}/${slug}/start`));
    return slug;
  }

  async conclude(slug: string): Promise<void> {
    must(await this.ana.client.post(`${CAMPAIGNS}/${slug}/conclude`));
  }

  desk(slug: string, { client }: Watcher = this.ana): Promise<Answer<CampaignDesk>> {
    return client.get<CampaignDesk>(`${CAMPAIGNS}/${slug}`);
  }

  item(slug: string, number: number | undefined, { client }: Watcher = this.ana): Promise<Answer<CampaignItemDesk>> {
    return client.get<CampaignItemDesk>(`${CAMPAIGNS}/${slug}/items/${number}`);
  }

  on(slug: string, number: number | undefined, verb: string, { client }: Watcher, body: object = {}): Promise<Answer<CampaignItemDesk>> {
    return client.post<CampaignItemDesk>(`${CAMPAIGNS}/${slug}/items/${number}/${verb}`, body);
  }

  read(slug: string, number: number | undefined, watcher: Watcher, changes: object = {}): Promise<Answer<CampaignItemDesk>> {
    return this.on(slug, number, 'readings', watcher, { ...A_READING, ...changes });
  }

  /** A session does not outlast the days that a test skips. */
  async laterBy(days: number): Promise<void> {
    this.hall.clock.advance({ days });
    for (const watcher of [this.ana, this.boris, this.vera, this.stranger]) await watcher.signInAgain();
    for (const name of ['admin', 'moderator', 'streets'] as const) await this.hall.signInAgain(name);
  }
}

function must<Body>(answer: Answer<Body>): Answer<Body> {
  if (answer.status >= 300) throw new Error(answer.text);
  return answer;
}
