import { startTestApplication, type TestApplication } from '../../../test/harness/test-application.js';
import type { CampaignCardList, PublicCampaign } from '../monitoring-campaigns/index.js';
import { DemoClock, PlayDemo } from './index.js';

describe('the demo that was played', () => {
  let test: TestApplication;
  beforeAll(async () => {
    test = await startTestApplication({ demo: true });
    const { app, clock } = test;
    const scenes = new (class extends DemoClock {
      override moveTo(instant: Date): void {
        clock.set(instant);
      }
    })();
    await app.get(PlayDemo).run(scenes, clock.now());
  }, 240_000);
  afterAll(() => test.close());

  it('shows a campaign of two readers that is over, with its agreement, and announces one that goes on', async () => {
    const { body } = await test.visitor().get<CampaignCardList>('/api/v1/campaigns?organisation=yasen-glas');
    expect(body.campaigns).toMatchObject([{ state: 'concluded', double: true, itemCount: 12, read: 11, agreement: { n: 11, equal: 8 } }]);
    const { items } = (await test.visitor().get<PublicCampaign>(`/api/v1/campaigns/${body.campaigns[0]?.slug}`)).body;
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['agreed', 'disagreed', 'settled', 'read_once']));
    expect(items.filter(({ assessment }) => assessment !== null)).toHaveLength(1);
    const [running] = await test.dataSource.query<{ slug: string }[]>(`select slug from campaign where state = 'running'`);
    const announced = await test.visitor().get<PublicCampaign>(`/api/v1/campaigns/${running?.slug}`);
    expect(announced.body).toMatchObject({ state: 'running', itemCount: 6, items: [], read: null });
  });
});
