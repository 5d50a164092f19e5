import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Page } from '@playwright/test';
import { type Language } from '../harness/api.js';
import { expect, test } from '../harness/test.js';
import { type Receipt, type Town, unique } from '../harness/town.js';
import { logWords as words } from '../pages/log-words.js';
import { SubmissionPages } from '../pages/submission.js';

const TEXT = 'Пешеходната пътека пред училището е изтрита и колите не спират.';

/** How each of the four questions is answered. */
const states = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-tick]').evaluateAll((ticks) => ticks.map((tick) => tick.getAttribute('data-state')));

async function compare(page: Page, language: Language, { title, text }: { title: string; text: string }): Promise<void> {
  await page.getByLabel(words.title[language], { exact: true }).fill(title);
  await page.getByLabel(words.text[language], { exact: true }).fill(text);
  await page.getByRole('button', { name: words.check[language], exact: true }).click();
}

/** The receipt of the author, once its entry is in the log. */
async function proofOf(town: Town, receipt: Receipt): Promise<string> {
  await town.lookUp(receipt);
  const citizen = await town.citizen();
  let proof = '';
  await expect
    .poll(async () => {
      const answer = await citizen.context.get(`/api/v1/submissions/${receipt.number}/receipt`);
      proof = await answer.text();
      return answer.status();
    })
    .toBe(200);
  return proof;
}

/** From now on the page asks nobody anything. @returns what it asked nevertheless */
function requestsFromNow(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

test('who sends a signal keeps a receipt that checks itself from the disk, offline', async ({ page, openBrowser }, info) => {
  const pages = new SubmissionPages(page, 'bg');
  const title = `Изтрита пътека ${unique()}`;
  await pages.fillIn({ kind: 'signal', topic: 'services', title, text: TEXT });
  await pages.send();
  await expect(page.getByText(words.entered.bg)).toBeVisible();
  await expect(page.getByRole('img', { name: 'QR код, който отваря проверката на тази разписка' })).toBeVisible();

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words.save.bg }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.html$/);
  const path = info.outputPath('receipt.html');
  await download.saveAs(path);
  const html = await readFile(path, 'utf8');
  expect(html).not.toContain(title);
  expect(html).not.toContain('Мария Петрова');

  const context = await openBrowser({ offline: true });
  const saved = await context.newPage();
  await saved.goto(pathToFileURL(path).href);
  await expect(saved.getByText(words.genuine.bg)).toBeVisible();
  await compare(saved, 'bg', { title, text: TEXT });
  await expect(saved.getByText(words.well.bg)).toBeVisible();
  expect(await states(saved)).toEqual(['good', 'good', 'good', 'open']);
  await expect(saved.getByText(words.noWitnesses.bg)).toBeVisible();

  await compare(saved, 'bg', { title, text: TEXT.replace('колите', 'колета') });
  await expect(saved.getByText(words.wrong.bg)).toBeVisible();
  await expect(saved.locator('[data-tick=text]')).toContainText(words.bodyDiffers.bg);
  expect(await states(saved)).toEqual(['bad', 'good', 'good', 'open']);
});

for (const language of ['bg', 'en'] as const) {
  test(`a receipt is checked on the page (${language}), which asks nobody anything`, async ({ page, town }) => {
    const title = `Тъмна спирка ${unique()}`;
    const proof = await proofOf(town, await town.submit({ title, text: TEXT }));
    await page.goto(`/${language}/verify`, { waitUntil: 'networkidle' });
    const asked = requestsFromNow(page);
    await page.getByLabel(words.file[language], { exact: true }).setInputFiles({
      name: 'receipt.tlog-proof',
      mimeType: 'text/plain',
      buffer: Buffer.from(proof),
    });
    await expect(page.getByText(words.genuine[language])).toBeVisible();
    await compare(page, language, { title, text: TEXT });
    await expect(page.getByText(words.well[language])).toBeVisible();
    expect(await states(page)).toEqual(['good', 'good', 'good', 'open']);
    await compare(page, language, { title, text: `${TEXT} Не.` });
    await expect(page.locator('[data-tick=text]')).toContainText(words.bodyDiffers[language]);
    await page.getByLabel(words.file[language], { exact: true }).setInputFiles({
      name: 'letter.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Уважаеми,'),
    });
    await expect(page.getByRole('alert')).toContainText(words.noReceipt[language]);
    expect(asked).toEqual([]);
  });
}

test('the link of the QR code fills the page, and its secrets go to no server', async ({ page, town }) => {
  const title = `Счупен парапет ${unique()}`;
  const proof = await proofOf(town, await town.submit({ title, text: TEXT }));
  const [, extra = '', index = ''] = /extra (\S+)\nindex (\d+)/.exec(proof) ?? [];
  const { entry, salts } = JSON.parse(Buffer.from(extra, 'base64').toString()) as { entry: string; salts: Record<string, string> };
  const digest = await crypto.subtle.digest('SHA-256', Buffer.concat([Buffer.of(0), Buffer.from(entry, 'base64')]));
  const urlSafe = (base64: string): string => Buffer.from(base64, 'base64').toString('base64url');
  const leaf = Buffer.from(digest).toString('base64url');
  const requests = requestsFromNow(page);
  await page.goto(`/bg/verify?entry=${index}#h=${leaf}&t=${urlSafe(salts['title'] ?? '')}&x=${urlSafe(salts['text'] ?? '')}`);
  await expect(page.getByText(words.genuine.bg)).toBeVisible();
  await compare(page, 'bg', { title, text: TEXT });
  await expect(page.getByText(words.well.bg)).toBeVisible();
  expect(requests.filter((url) => url.split('#')[0]?.includes(urlSafe(salts['title'] ?? '')))).toEqual([]);

  await page.goto('about:blank');
  await page.goto(`/bg/verify?entry=${index}#h=${leaf.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`);
  await expect(page.locator('[data-tick=inLog]')).toContainText(`Под № ${index} стои друг запис`);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const language of ['bg', 'en'] as const) {
      test(`the log is read (${language}) from a public case and from the foot of each page`, async ({ page, town }) => {
        const receipt = await town.assigned();
        await proofOf(town, receipt);
        await page.goto(`/${language}/`);
        await page.getByRole('contentinfo').getByRole('link', { name: words.log[language] }).click();
        await expect(page.getByRole('heading', { level: 1, name: words.log[language] })).toBeVisible();
        await page.goto(`/${language}/submissions/${receipt.number}`);
        await page.getByRole('link', { name: language === 'bg' ? 'В публичния дневник' : 'In the public log' }).click();
        await expect(page).toHaveURL(/\/log\?case=/);
        const entries = page.locator('.log-entry');
        await expect(entries.first()).toContainText(language === 'bg' ? 'Текстът е публикуван' : 'The text was published');
        await expect(entries.last()).toContainText(language === 'bg' ? 'Получен е сигнал' : 'A signal was received');
      });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the check says what it needs, and how to check without it', async ({ page }) => {
    await page.goto('/bg/verify');
    await expect(page.getByText(words.scripts.bg)).toBeVisible();
    await expect(page.getByText('check-receipt.sh receipt.tlog-proof')).toBeVisible();
  });

  test('the page after sending tells the promise or the number, and gives the file', async ({ page }) => {
    const pages = new SubmissionPages(page, 'bg');
    await pages.fillIn({ kind: 'signal', topic: 'services', title: `Стара пейка ${unique()}`, text: TEXT });
    await pages.send();
    const receipt = page.getByRole('region', { name: words.receipt.bg });
    await expect(receipt).toContainText(/Впис(?:ано|ва се) в публичния дневник/);
    await expect(async () => {
      await page.reload();
      await expect(receipt).toContainText(/под № \d+/, { timeout: 1_000 });
    }).toPass();
    await expect(receipt.getByRole('link', { name: words.save.bg })).toBeVisible();
    await expect(receipt.getByRole('img')).toBeVisible();
  });
});
