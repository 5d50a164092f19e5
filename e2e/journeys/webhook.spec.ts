import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';
import { monitorOf } from '../harness/two-voices.js';
import { StaffDesk } from '../pages/staff-desk.js';

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Message {
  readonly type: string;
  readonly data: { readonly number: string | null; readonly url: string; readonly api: string | null };
}

/** A program of an NGO: an HTTP server that takes whatever comes. */
async function receiver(): Promise<{ server: Server; url: string; got: Got[] }> {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(202).end('Прието, благодарим');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/zaedno`, got };
}

/** As the library of Standard Webhooks reads it; it throws for what is not signed with the secret. */
const verified = (secret: string, { headers, body }: Got): Message =>
  new Webhook(secret).verify(body, Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))) as Message;

test('a monitor registers an address, tries it, and its program hears of a case that is published', async ({
  openDesk,
  town,
  site,
  watch,
}) => {
  test.slow();
  watch.allow(/^\/api\/v1\/staff\/webhooks$/, 422);
  await monitorOf(town);
  const { server, url, got } = await receiver();
  const desk = new StaffDesk(await (await openDesk('monitor')).newPage());
  const { page } = desk;
  const name = `Приемник ${unique()}`;

  await desk.open('programs/webhooks/new');
  await page.getByLabel('За какво е', { exact: true }).fill(name);
  await page.getByLabel('Адрес на програмата').fill('http://10.0.0.7/hook');
  await page.getByRole('checkbox', { name: 'Случай е публикуван' }).check();
  await desk.button('Запиши').click();
  await expect(page.getByRole('button', { name: /започва с https/ })).toBeVisible();
  await page.getByLabel('Адрес на програмата').fill(url);
  await desk.button('Запиши').click();
  await expect(desk.heading('Адресът е добавен')).toBeVisible();
  const secret = (await page.locator('.secret').innerText()).trim();

  await page.getByRole('link', { name: 'Към пробата' }).click();
  await expect(desk.heading(name)).toBeVisible();
  await desk.button('Изпрати проба').click();
  await expect(page.getByText('Отговор 202')).toBeVisible();
  await expect(page.getByText('Прието, благодарим')).toBeVisible();
  expect(got.map((each) => verified(secret, each).type)).toEqual(['webhook.test']);

  const { number } = await town.assigned({ title: `Счупена пейка ${unique()}` });
  const published = (): Message | undefined => got.map((each) => verified(secret, each)).find(({ data }) => data.number === number);
  await expect.poll(published, { timeout: 60_000 }).toMatchObject({ type: 'case.published' });
  expect(published()?.data.url).toBe(`${site.url}/bg/submissions/${encodeURIComponent(number)}`);
  expect((await page.request.get(published()?.data.api ?? '')).status()).toBe(200);
  expect(got.some(({ body }) => body.includes('Мария'))).toBe(false);

  await desk.button('Обнови списъка').click();
  await expect(page.getByRole('heading', { level: 3, name: 'Случай е публикуван' }).first()).toBeVisible();
  await desk.button('Изтрий').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Изтрий' }).click();
  await expect(desk.heading('Известия до програми')).toBeVisible();
  server.closeAllConnections();
  server.close();
});

test('an administrator gives a program a key, with which it reads under a limit of its own', async ({ openDesk, page: reader }) => {
  const desk = new StaffDesk(await (await openDesk('admin')).newPage());
  const { page } = desk;
  const name = `Карта ${unique()}`;
  await desk.open('programs/keys/new');
  await page.getByLabel('За какво е ключът').fill(name);
  await page.getByLabel('Чия програма ще го използва').fill('Сдружение „Карта“');
  await desk.button('Направи ключа').click();
  const key = (await page.locator('.secret').innerText()).trim();

  const read = () => reader.request.get('/api/v1/submissions', { headers: { authorization: `Bearer ${key}` } });
  const answer = await read();
  expect(answer.status()).toBe(200);
  expect(answer.headers()['ratelimit-policy']).toBe('"minute";q=120;w=60, "day";q=20000;w=86400');

  await page.getByRole('link', { name: 'Към ключовете' }).click();
  await desk.button(`Отнеми ${name}`).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Отнеми' }).click();
  await expect(page.getByText('Ключът е отнет.')).toBeVisible();
  expect((await read()).status()).toBe(401);
});
