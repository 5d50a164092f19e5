import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AddMember, CreateOrganisation } from '../monitors/index.js';
import type { DeliveryListDto, WebhookDto, WebhookListDto, WebhookSecretDto } from './http/webhooks.dto.js';
import { EraseDeliveries } from './tasks/erase-deliveries.js';
import { SendWebhooks } from './tasks/send-webhooks.js';
import { DeliveryRows } from './storage/delivery-rows.js';

const HOOKS = '/api/v1/staff/webhooks';
const EVENTS = ['case.published', 'case.withheld'];

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
type Refusal = { type: string; errors?: { pointer: string; code: string }[] };

describe('webhooks', () => {
  let hall: TownHall;
  let server: Server;
  let url: string;
  let got: Got[] = [];
  let status = 204;
  /** What happens while a message is on its way. */
  let meanwhile: () => Promise<unknown>;
  let id: string;
  let secret: string;

  beforeAll(async () => {
    hall = await startTownHall();
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        got.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
        void meanwhile().then(() => response.writeHead(status).end(status === 204 ? undefined : 'Няма ме'));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    const actor = { kind: 'staff', accountId: hall.accountOf('admin'), role: 'administrator' } as never;
    const details = { nameBg: 'Център', nameEn: null, aboutBg: '', aboutEn: '', websiteUrl: null, registrationNumber: null };
    await hall.app.get(CreateOrganisation).run(actor, { ...details, slug: 'centar', since: '2026-01-15' as never });
    await hall.app.get(AddMember).run(actor, { slug: 'centar', ifMatch: undefined }, hall.accountOf('monitor') as never);
  });
  beforeEach(() => {
    got = [];
    status = 204;
    meanwhile = () => Promise.resolve();
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await hall.close();
  });

  const desk = () => hall.staff('monitor');
  const later = (hours: number) => hall.clock.advance({ hours });
  /** As the schedule does: the whole run is one transaction. */
  const send = async () => {
    await hall.drainOutbox();
    await hall.app.get(UnitOfWork).run(() => hall.app.get(SendWebhooks).run());
  };
  const log = async () => (await (await desk()).get<DeliveryListDto>(`${HOOKS}/${id}/deliveries`)).body.deliveries;
  const read = async () => (await (await desk()).get<WebhookDto>(`${HOOKS}/${id}`)).body;
  const add = async (changes: object = {}) =>
    (await desk()).post<WebhookSecretDto & Refusal>(HOOKS, { name: 'Приемник', url, events: EVENTS, ...changes });
  /** As a receiver reads it; the clock of the test is not today's. */
  const verified = (key: string, { headers, body }: Got): boolean => {
    const told = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    const [msgId = '', timestamp = ''] = [told['webhook-id'], told['webhook-timestamp']];
    const expected = new Webhook(key).sign(msgId, new Date(Number(timestamp) * 1_000), body);
    return (told['webhook-signature'] ?? '').split(' ').includes(expected);
  };

  it('are managed by monitors and administrators alone', async () => {
    expect((await hall.visitor().get(HOOKS)).status).toBe(401);
    for (const name of STAFF_NAMES.filter((each) => each !== 'admin' && each !== 'monitor')) {
      expect((await (await hall.staff(name)).get(HOOKS)).status).toBe(403);
    }
  });

  it('are registered with an address and events, and the secret is shown once', async () => {
    const answer = await add();
    expect(answer.status).toBe(201);
    ({ id, secret } = answer.body);
    const { text, body } = await (await desk()).get<WebhookListDto>(HOOKS);
    expect(body.webhooks).toMatchObject([{ id, url, events: EVENTS, state: 'active', owner: 'Център', failingSince: null }]);
    expect(text).not.toContain('whsec_');
    const rows = await hall.dataSource.query<unknown[]>('select * from webhook, audit_entry');
    expect(JSON.stringify(rows)).not.toContain(secret.slice(6));
    const trail = await hall.dataSource.query<unknown[]>(`select changes from audit_entry where subject_type = 'webhook'`);
    expect(JSON.stringify(trail)).not.toContain('127.0.0.1');
  });

  it('are refused with the field that is wrong', async () => {
    const told = async (changes: object) => (await add(changes)).body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(await told({ url: 'http://centar.example/hook' })).toEqual(['/url not_an_address']);
    expect(await told({ url: 'https://10.0.0.1:22/' })).toEqual(['/url not_an_address']);
    expect(await told({ events: [] })).toEqual(['/events no_event']);
    expect(await told({ events: ['case.read'] })).toEqual(['/events unknown_value']);
  });

  it('are nobody else’s: others find none', async () => {
    const other = (await (await hall.staff('admin')).post<WebhookSecretDto>(HOOKS, { name: 'Наш', url, events: ['case.closed'] })).body.id;
    expect((await (await desk()).get(`${HOOKS}/${other}`)).status).toBe(404);
    expect((await (await desk()).post(`${HOOKS}/${other}/test`)).status).toBe(404);
    expect((await (await hall.staff('admin')).get<WebhookListDto>(HOOKS)).body.webhooks).toHaveLength(2);
    expect((await (await hall.staff('admin')).delete(`${HOOKS}/${other}`)).status).toBe(204);
  });

  it('can be tried with a message that tells of nothing', async () => {
    expect((await (await desk()).post(`${HOOKS}/${id}/test`)).status).toBe(204);
    await send();
    expect(got).toHaveLength(1);
    expect(JSON.parse(got[0]?.body ?? '')).toMatchObject({ type: 'webhook.test', data: { number: null } });
    expect(verified(secret, got[0] as Got)).toBe(true);
    expect(await log()).toMatchObject([{ event: 'webhook.test', outcome: 'delivered', status: 204, attempts: 1, nextAttemptAt: null }]);
  });

  it('hear of what is public, and of no word of anybody', async () => {
    const { number } = await hall.submit();
    await send();
    expect(got).toEqual([]);
    await (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' });
    await send();
    expect(got).toHaveLength(1);
    const message = JSON.parse(got[0]?.body ?? '') as { type: string; data: { number: string; api: string } };
    expect(message.type).toBe('case.published');
    expect(Object.keys(message.data)).toEqual(['number', 'url', 'api']);
    expect(verified(secret, got[0] as Got)).toBe(true);
    expect((await hall.visitor().get(new URL(message.data.api).pathname)).status).toBe(200);
    for (const word of ['Мария', 'Иванов', 'maria@', 'тъмна']) expect(got[0]?.body).not.toContain(word);
  });

  it('are signed with both secrets for a day when one is replaced', async () => {
    const fresh = (await (await desk()).post<WebhookSecretDto>(`${HOOKS}/${id}/secret`)).body.secret;
    await (await desk()).post(`${HOOKS}/${id}/test`);
    await send();
    expect([secret, fresh].map((key) => verified(key, got[0] as Got))).toEqual([true, true]);
    later(24);
    await hall.signInAgain('monitor');
    await (await desk()).post(`${HOOKS}/${id}/test`);
    await send();
    expect([secret, fresh].map((key) => verified(key, got[1] as Got))).toEqual([false, true]);
    secret = fresh;
  });

  it('are tried again with the same id until the message is taken', async () => {
    status = 503;
    await hall.app.get(DeliveryRows).addForAll('case.published', '{"type":"case.published"}', hall.clock.now());
    await send();
    await send();
    expect(got).toHaveLength(1);
    expect((await log())[0]).toMatchObject({ outcome: null, status: 503, attempts: 1, excerpt: 'Няма ме' });
    expect((await read()).failingSince).not.toBeNull();
    status = 204;
    later(1);
    await send();
    expect(got).toHaveLength(2);
    expect(got[0]?.headers['webhook-id']).toBe(got[1]?.headers['webhook-id']);
    expect((await log())[0]).toMatchObject({ outcome: 'delivered', status: 204, attempts: 2 });
    expect((await read()).failingSince).toBeNull();
  });

  it('rest when asked, and lose what waited', async () => {
    status = 500;
    await hall.app.get(DeliveryRows).addForAll('case.withheld', '{}', hall.clock.now());
    await send();
    expect((await (await desk()).post(`${HOOKS}/${id}/pause`)).status).toBe(204);
    expect((await log())[0]).toMatchObject({ outcome: 'failed', nextAttemptAt: null });
    expect((await (await desk()).post<Refusal>(`${HOOKS}/${id}/test`)).body.type).toContain('webhook-rests');
    await hall.app.get(DeliveryRows).addForAll('case.withheld', '{}', hall.clock.now());
    expect(await log()).toHaveLength(6);
    expect((await (await desk()).post(`${HOOKS}/${id}/resume`)).status).toBe(204);
    expect(await read()).toMatchObject({ state: 'active', failingSince: null });
  });

  describe('while a message is on its way', () => {
    const step = async (name: string) => expect((await (await desk()).post(`${HOOKS}/${id}/${name}`)).status).toBe(204);
    const note = () => hall.app.get(DeliveryRows).addForAll('case.withheld', '{}', hall.clock.now());

    it('rest at once, and it is not tried again', async () => {
      status = 500;
      meanwhile = () => step('pause');
      await note();
      await send();
      expect((await log())[0]).toMatchObject({ outcome: 'failed', status: 500, attempts: 1, nextAttemptAt: null });
      expect(await read()).toMatchObject({ state: 'paused', failingSince: null });
      await step('resume');
    });

    it('rest, and it is known that it was taken', async () => {
      meanwhile = () => step('pause');
      await note();
      await send();
      expect((await log())[0]).toMatchObject({ outcome: 'delivered', status: 204, nextAttemptAt: null });
      await step('resume');
    });

    it('start afresh when resumed: what was dropped neither comes back nor counts', async () => {
      status = 410;
      meanwhile = async () => {
        await step('pause');
        await step('resume');
      };
      await note();
      await send();
      expect((await log())[0]).toMatchObject({ outcome: 'failed', status: 410, nextAttemptAt: null });
      expect(await read()).toMatchObject({ state: 'active', failingSince: null });
    });

    it('are deleted, and nobody misses what came of it', async () => {
      const other = (await add({ name: 'Временен', events: ['case.closed'] })).body.id;
      meanwhile = async () => expect((await (await desk()).delete(`${HOOKS}/${other}`)).status).toBe(204);
      await hall.app.get(DeliveryRows).addForAll('case.closed', '{}', hall.clock.now());
      await send();
      expect(got).toHaveLength(1);
      expect(await hall.dataSource.query('select 1 from webhook where id = $1', [other])).toEqual([]);
    });
  });

  it('are not sent a message again that was taken, whatever becomes of the others and of the run', async () => {
    const broken = (await add({ name: 'Счупен' })).body.id;
    await hall.dataSource.query(`update webhook set secret_box = '\\x00' where id = $1`, [broken]);
    await hall.app.get(DeliveryRows).addForAll('case.withheld', '{}', hall.clock.now());
    await expect(send()).rejects.toThrow();
    expect((await log())[0]).toMatchObject({ outcome: 'delivered', attempts: 1 });
    expect((await (await desk()).delete(`${HOOKS}/${broken}`)).status).toBe(204);
    await send();
    expect(got).toHaveLength(1);
  });

  it('change on the version that was seen', async () => {
    const { version } = await read();
    const put = () =>
      hall
        .staff('monitor')
        .then((client) => client.put(`${HOOKS}/${id}`, { name: 'Нов', url, events: EVENTS }, { ifMatch: `"v${version}"` }));
    expect((await put()).status).toBe(204);
    expect((await put()).status).toBe(412);
  });

  it('are given up when nothing was taken for days, and whoever made it hears of it', async () => {
    status = 500;
    for (let day = 0; day < 8; day += 1) {
      await hall.app.get(DeliveryRows).addForAll('case.published', '{}', hall.clock.now());
      for (let tries = 0; tries < 3; tries += 1) {
        await send();
        later(19);
      }
    }
    await hall.signInAgain('monitor');
    expect(await read()).toMatchObject({ state: 'given_up' });
    expect((await log()).every(({ nextAttemptAt }) => nextAttemptAt === null)).toBe(true);
    const [event] = await hall.dataSource.query<{ subject_id: string }[]>(
      `select subject_id from outbox_event where type = 'webhook.given_up'`,
    );
    expect(event?.subject_id).toBe(hall.accountOf('monitor'));
  });

  it('are forgotten after 30 days, with what was sent', async () => {
    later(31 * 24);
    await hall.signInAgain('monitor');
    await hall.app.get(EraseDeliveries).run();
    expect(await log()).toEqual([]);
    expect((await (await desk()).delete(`${HOOKS}/${id}`)).status).toBe(204);
    expect((await (await desk()).get(`${HOOKS}/${id}`)).status).toBe(404);
  });
});
