import { type Browser, type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { expectNoBarriers, expectReflow } from '../accessibility/checks.js';
import { LoneServer } from '../harness/lone-server.js';
import { PageWatch } from '../harness/page-watch.js';
import { Town, unique } from '../harness/town.js';
import { StaffDesk } from '../pages/staff-desk.js';
import { SubmissionPages } from '../pages/submission.js';

const PASSWORD = 'a demo password of the tests';
const FLOOD = '/api/v1/admin/flood-mode';

interface SpamFixtures {
  town: Town;
  watch: PageWatch;
  /** Somebody's browser, with or without scripts. */
  visit: (javaScriptEnabled: boolean) => Promise<Page>;
}

/** A server as it is installed: nobody has changed how long to wait. */
const test = base.extend<SpamFixtures, { server: LoneServer }>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await LoneServer.start({ DEMO: '1', DEMO_PASSWORD: PASSWORD });
      await use(server);
      await server.erase();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  town: async ({ server }, use) => {
    const town = new Town({ url: server.url, password: PASSWORD, mailFolder: '' });
    await use(town);
    await (await town.staff('admin')).context.delete(FLOOD);
    await town.close();
  },
  watch: async ({ server }, use) => {
    const watch = new PageWatch(server.url);
    await use(watch);
    expect(watch.faults).toEqual([]);
  },
  visit: async ({ browser, server, watch }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (javaScriptEnabled) => {
      const context = await open(browser, server, { javaScriptEnabled });
      opened.push(context);
      watch.follow(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

const open = (browser: Browser, server: LoneServer, options: object): Promise<BrowserContext> =>
  browser.newContext({ baseURL: server.url, locale: 'bg-BG', ...options });

const words = () => ({
  kind: 'signal' as const,
  topic: 'services' as const,
  title: `Счупена чешма ${unique()}`,
  text: 'Чешмата в парка тече без спиране от една седмица.',
  identity: 'anonymous' as const,
});

const secondsIn = (text: string): number => Number(/след (\d+) секунд/.exec(text)?.[1]);

test('with scripts nobody waits, however fast they type', async ({ visit }) => {
  const pages = new SubmissionPages(await visit(true), 'bg');
  const begun = Date.now();
  await pages.fillIn(words());
  await expect(pages.page.getByText('Без скриптове')).toBeHidden();
  expect((await pages.send()).number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  // Otherwise nothing was shown by this.
  expect(Date.now() - begun).toBeLessThan(19_000);
});

test('without scripts it takes the time that the page tells, and nothing is lost by trying too early', async ({ visit }) => {
  const pages = new SubmissionPages(await visit(false), 'bg');
  const { page } = pages;
  const answers = words();
  await pages.fillIn(answers);
  await expect(page.getByText(/Без скриптове в браузъра изпращането става възможно след \d+ секунд/)).toBeVisible();
  const [refused] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    pages.button('send').click(),
  ]);
  expect(refused.status()).toBe(429);
  await expect(pages.errors).toContainText('Още не е изпратено');
  await expect(pages.errors).toContainText('Написаното е запазено.');
  await expect(page.getByRole('article')).toContainText(answers.title);
  const wait = secondsIn(await pages.errors.innerText());
  expect(Number(refused.headers()['retry-after'])).toBe(wait);
  await page.waitForTimeout(wait * 1_000);
  expect((await pages.send()).number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});

test('a browser that can compute nothing waits like one without scripts', async ({ visit }) => {
  const page = await visit(true);
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  const pages = new SubmissionPages(page, 'bg');
  await pages.fillIn(words());
  await pages.button('send').click();
  await expect(pages.errors).toContainText('Още не е изпратено');
  await expect(pages.errors).toBeFocused();
  await expectNoBarriers(page);
  await page.waitForTimeout(secondsIn(await pages.errors.innerText()) * 1_000);
  await pages.send();
});

for (const javaScriptEnabled of [true, false]) {
  test(`whoever fills in the field for programs is told, and goes on, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
  }) => {
    const page = await visit(javaScriptEnabled);
    const pages = new SubmissionPages(page, 'bg');
    await pages.fillIn(words());
    const trap = page.getByLabel('Оставете това поле празно');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.locator('input[name=website]').evaluate((field: HTMLInputElement) => (field.value = 'https://spam.example'));
    await pages.button('send').click();
    await expect(pages.errors).toContainText('Това поле хваща програми за спам');
    await expect(trap).toBeVisible();
    await expect(trap).toHaveValue('');
    await pages.button('send').click();
    if (!javaScriptEnabled) {
      await page.waitForTimeout(secondsIn(await pages.errors.innerText()) * 1_000);
      await pages.button('send').click();
    }
    expect((await pages.keys()).number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  });
}

test('an administrator switches the flood mode on: people still get through, programs have to work for it', async ({
  browser,
  server,
  town,
  visit,
  watch,
}) => {
  const admin = await town.staff('admin');
  const context = await open(browser, server, { storageState: await admin.context.storageState() });
  watch.follow(context);
  const desk = new StaffDesk(await context.newPage());
  await desk.open('admin/flood');
  await expect(desk.page.getByText('Обикновена защита')).toBeVisible();
  await desk.button('Включи').click();
  await expect(desk.page.getByText('Попълнете това поле.').first()).toBeVisible();
  await desk.page.getByLabel('За колко време').selectOption('six_hours');
  await desk.page.getByLabel('Основание').fill('Стотици еднакви сигнали от тази сутрин');
  await desk.button('Включи').click();
  await expect(desk.page.locator('.flood-state')).toContainText('Засилена защита');
  await expectNoBarriers(desk.page);

  const citizen = await town.citizen();
  const refused = await citizen.context.post('/api/v1/submissions', { data: { ...words(), language: 'bg' } });
  expect([refused.status(), ((await refused.json()) as { type: string }).type]).toEqual([422, `${server.url}/problems/proof-needed`]);

  const pages = new SubmissionPages(await visit(true), 'bg');
  await pages.fillIn(words());
  await expect(pages.page.getByText('В момента получаваме необичайно много изпращания')).toBeVisible();
  await expectNoBarriers(pages.page);
  await pages.page.setViewportSize({ width: 320, height: 640 });
  await expectReflow(pages.page);
  await pages.send();

  const slow = new SubmissionPages(await visit(false), 'bg');
  await slow.fillIn(words());
  await slow.button('send').click();
  await expect(slow.errors).toContainText('след 5 минути');

  await desk.button('Обнови числата').click();
  const counts = desk.page.locator('.flood-counts > div');
  await expect(counts.filter({ hasText: 'Без доказателство' }).locator('.flood-number')).toHaveText('1');
  await desk.button('Изключи сега').click();
  await expect(desk.page.getByText('Обикновена защита')).toBeVisible();
  await expect(desk.page.getByRole('heading', { name: 'Сега' })).toBeFocused();
  await desk.open('admin/audit?subject=flood_mode');
  await expect(desk.page.getByText('Стотици еднакви сигнали от тази сутрин')).toBeVisible();
  await expect(desk.page.getByText('Изключена засилена защита от спам')).toBeVisible();
  await context.close();
});
