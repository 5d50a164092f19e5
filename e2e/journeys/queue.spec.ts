import { type BrowserContext, expect, test as base } from '@playwright/test';
import { LoneServer } from '../harness/lone-server.js';
import { PageWatch } from '../harness/page-watch.js';
import { type StaffName, Town, unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';

const PASSWORD = 'a demo password of the tests';

interface QueueFixtures {
  town: Town;
  watch: PageWatch;
  openDesk: (name: StaffName) => Promise<StaffDesk>;
}

/** A demonstration of its own, in which letters wait so long that nothing is sent while a test looks. */
const test = base.extend<QueueFixtures, { server: LoneServer }>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await LoneServer.start({ DEMO: '1', DEMO_PASSWORD: PASSWORD, UNDO_MINUTES: '10' });
      await use(server);
      await server.erase();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  town: async ({ server }, use) => {
    const town = new Town({ url: server.url, password: PASSWORD, mailFolder: '' });
    await use(town);
    await town.close();
  },
  watch: async ({ server }, use) => {
    const watch = new PageWatch(server.url);
    await use(watch);
    expect(watch.faults).toEqual([]);
  },
  openDesk: async ({ browser, town, server, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (name) => {
      const storageState = await (await town.staff(name)).context.storageState();
      const context = await browser.newContext({ baseURL: server.url, storageState });
      opened.push(context);
      watch.follow(context);
      return new StaffDesk(await context.newPage());
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

/** What was just decided, and the way back. */
const undoBar = (desk: StaffDesk) => desk.page.locator('app-undo-bar');

test('a case that one moderator has open is seen as taken by the other, who may take it over', async ({ openDesk, town, watch }) => {
  watch.allow(/^\/api\/v1\/moderation\/[^/]+\/decisions$/, 409);
  const title = `Зает случай ${unique()}`;
  const { number } = await town.submit({ title });
  const first = await openDesk('moderator');
  await first.open(`review/${number}`);
  await expect(first.heading(title)).toBeVisible();
  await expect(first.button('Публикувай и насочи')).toBeVisible();

  const second = await openDesk('moderator2');
  await second.open(`review/${number}`);
  await expect(second.page.getByText(/преглежда случая от \d\d:\d\d/)).toBeVisible();
  const refused = second.page.waitForResponse((response) => response.url().endsWith('/decisions'));
  await second.button('Публикувай и насочи').click();
  expect((await refused).status()).toBe(409);
  await expect(second.page.getByText('Случаят е зает от друг модератор')).toBeVisible();

  await second.button('Поеми случая…').click();
  await second.page.getByRole('dialog').getByRole('button', { name: 'Поеми', exact: true }).click();
  await expect(second.page.getByText(/преглежда случая от/)).toHaveCount(0);
  await second.button('Публикувай и насочи').click();
  await expect(second.heading(title)).toHaveCount(0);
  await expect(undoBar(second)).toContainText(/Писмата тръгват в \d\d:\d\d/);
});

test('a decision is undone before anybody was told, and the page is gone again', async ({ openDesk, town }) => {
  const title = `Прибързано ${unique()}`;
  const { number } = await town.submit({ title });
  const desk = await openDesk('moderator');
  await desk.open(`review/${number}`);
  await desk.button('Публикувай и насочи').click();
  await expect(undoBar(desk)).toContainText(/Писмата тръгват в \d\d:\d\d/);
  const citizen = (await town.citizen()).context;
  expect((await citizen.get(`/api/v1/submissions/${number}`)).status()).toBe(200);

  // The next case, which opens meanwhile, has a button of that name among its tools.
  await undoBar(desk).getByRole('button', { name: 'Отмени', exact: true }).click();
  await expect(desk.page.getByText('Решението е отменено. Никой не е получил писмо.')).toBeVisible();
  expect((await citizen.get(`/api/v1/submissions/${number}`)).status()).toBe(404);
  await desk.page.getByRole('link', { name: `Отвори ${number}` }).click();
  await expect(desk.heading(title)).toBeVisible();
  await expect(desk.page.getByText(/Отменено: .+ Никой не е получил писмо\./)).toBeVisible();

  // Later, too, at the case itself.
  await desk.button('Публикувай и насочи').click();
  await expect(desk.heading(title)).toHaveCount(0);
  await desk.open(`cases/${number}`);
  await desk.button('Отмени решението').click();
  await expect(desk.button('Отмени решението')).toHaveCount(0);
  expect((await citizen.get(`/api/v1/submissions/${number}`)).status()).toBe(404);
});

test('several cases are routed at once by keyboard, and what stays says why', async ({ openDesk, town }) => {
  const mark = unique();
  const sent = await town.submit({ title: `Първи за насочване ${mark}`, settlement: '67372', topic: 'ethics', language: 'en' });
  const about = { department: 'blagoustroyavane' };
  const kept = await town.submit({ title: `Срещу отдела ${mark}`, settlement: '67372', topic: 'ethics', language: 'en', about });
  const desk = await openDesk('moderator');
  await desk.open('queue?topic=ethics&settlement=67372&language=en');
  await expect(desk.page.locator('.rows > li')).toHaveCount(2);
  for (const key of ['j', 'x', 'j', 'x']) await desk.page.keyboard.press(key);
  await expect(desk.page.getByText('Избрани 2 случая')).toBeVisible();
  await desk.page.keyboard.press('d');
  const dialog = desk.page.getByRole('dialog');
  await dialog.getByLabel('Отдел, който ще отговори').selectOption('blagoustroyavane');
  await dialog.getByRole('button', { name: 'Насочи', exact: true }).click();
  await expect(dialog).toHaveCount(0);

  await expect(desk.page.getByText('Тези случаи не са насочени')).toBeVisible();
  await expect(desk.page.getByText(new RegExp(`${kept.number}.*Конфликт на интереси`))).toBeVisible();
  const moderator = await town.staff('moderator');
  expect(await moderator.get(`/api/v1/moderation/${sent.number}`)).toMatchObject({ procedure: 'assigned', department: 'blagoustroyavane' });
  expect(await moderator.get(`/api/v1/moderation/${kept.number}`)).toMatchObject({ procedure: 'received', version: 1 });
  await desk.button('Отмени').click();
  await expect(desk.page.getByText('Решението е отменено. Никой не е получил писмо.')).toBeVisible();
  expect(await moderator.get(`/api/v1/moderation/${sent.number}`)).toMatchObject({ procedure: 'received' });
});

test('keys do nothing once they are switched off, in the queue as in the review', async ({ openDesk, town }) => {
  await town.submit({ title: `За клавиши ${unique()}` });
  const desk = await openDesk('moderator');
  await desk.open('queue');
  const first = desk.page.locator('.rows > li a').first();
  await expect(first).toBeVisible();
  await desk.page.keyboard.press('j');
  await expect(first).toBeFocused();
  await desk.page.keyboard.press('?');
  await desk.page.getByLabel('Клавишите са включени').uncheck();
  await desk.button('Затвори').click();
  await first.focus();
  await desk.page.keyboard.press('j');
  await desk.page.keyboard.press('x');
  await expect(first).toBeFocused();
  await expect(desk.page.getByText(/Избран/)).toHaveCount(0);
});

test('danger to life stands first, with 112 at hand, and a crime goes to the prosecutor with one click', async ({ openDesk, town }) => {
  const title = `Заплаха и подкуп ${unique()}`;
  const { number } = await town.submit({ title, text: 'Поискаха ми подкуп и ме заплашиха, че ще ме убият, ако кажа.' });
  const desk = await openDesk('moderator');
  await expect
    .poll(async () => {
      await desk.open('queue');
      await desk.page.locator('.rows > li').first().waitFor();
      return desk.page.locator('.rows > li a').first().textContent();
    })
    .toBe(title);
  await expect(desk.page.getByText('1 случай може да е за опасност за живота')).toBeVisible();
  await desk.open(`review/${number}`);
  await expect(desk.page.getByText('Може да има опасност за живота')).toBeVisible();
  await expect(desk.page.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
  await desk.button('Препрати на прокуратурата…').click();
  const dialog = desk.page.getByRole('dialog');
  await expect(dialog.getByLabel('Компетентен орган')).toHaveValue('prokuratura');
  await dialog.getByRole('button', { name: 'Отказ', exact: true }).click();
});
