import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, test as base } from '../harness/test.js';
import { unique } from '../harness/town.js';

/** A newspaper: a site of another origin that shows whatever it is given. */
class Newspaper {
  private readonly pages = new Map<string, string>();

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Newspaper> {
    const server = createServer();
    const paper = new Newspaper(server);
    server.on('request', ({ url }, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(paper.pages.get(url ?? '') ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return paper;
  }

  /** @returns where everybody reads the article */
  publish(path: string, article: string): string {
    this.pages.set(path, `<!doctype html><html lang="bg"><title>Вестник</title><h1>Новина</h1>${article}</html>`);
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const test = base.extend<{ newspaper: Newspaper }>({
  newspaper: async ({ site: _ }, use) => {
    const newspaper = await Newspaper.open();
    await use(newspaper);
    await newspaper.close();
  },
});

test('a journalist takes the code of a case, and readers of the newspaper see how it stands', async ({
  browser,
  openBrowser,
  newspaper,
  town,
  site,
}) => {
  const title = `Тъмна улица <b>&amp;</b> ${unique()}`;
  const { number } = await town.answered({ title });
  const page = await (await openBrowser({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(`/bg/submissions/${number}`);
  const code = page.getByLabel('Код за вграждане');
  await expect(code).toBeHidden();
  await page.locator('summary', { hasText: 'Вградете' }).click();
  await expect(code).toBeVisible();
  await expect(code).toHaveAttribute('readonly', '');
  await expect(page.frameLocator('iframe.embed-preview').getByRole('heading', { level: 1 })).toHaveText(title);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  // What programs find is what people copy, and neither holds the words of the author.
  const snippet = await code.inputValue();
  const discovery = await page.locator('head link[type="application/json+oembed"]').getAttribute('href');
  const answer = (await (await page.request.get(discovery ?? '')).json()) as { html: string };
  expect(snippet).toBe(answer.html);
  expect(snippet).not.toContain('Тъмна');

  // Readers of another site are not watched by ours: nothing is left behind in their browser.
  const readers = await browser.newContext({ viewport: { width: 390, height: 740 } });
  const article = await readers.newPage();
  await article.goto(newspaper.publish('/news', snippet));
  const card = article.frameLocator('iframe');
  await expect(card.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(card.getByText('С отговор')).toBeVisible();
  expect(await readers.cookies()).toEqual([]);
  const opening = readers.waitForEvent('page');
  await card.getByRole('link', { name: 'Вижте целия случай' }).click();
  const opened = await opening;
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(opened.url()).toBe(`${site.url}/bg/submissions/${number}`);
  expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  await readers.close();
});

test('figures of a department stand in a newspaper, too', async ({ browser, openBrowser, newspaper }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/en/departments/blagoustroyavane');
  await page.locator('summary', { hasText: 'Embed' }).click();
  const snippet = await page.getByLabel('Code to embed').inputValue();
  const readers = await browser.newContext();
  const article = await readers.newPage();
  await article.goto(newspaper.publish('/figures', snippet));
  const card = article.frameLocator('iframe');
  await expect(card.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(card.getByText(/^Cases received from/)).toBeVisible();
  await expect(card.getByRole('link', { name: 'The cases behind the figures' })).toBeVisible();
  await readers.close();
});

test('nobody frames a page on which something can be done', async ({ browser, newspaper, town, site }) => {
  const { number } = await town.answered({});
  const readers = await browser.newContext();
  const article = await readers.newPage();
  const refusals: string[] = [];
  article.on('console', (message) => {
    if (message.text().includes('frame-ancestors')) refusals.push(message.text());
  });
  const framed = ['', `submissions/${number}`, 'submit', 'lookup', 'staff/sign-in'].map((path) => `${site.url}/bg/${path}`);
  const frames = framed.map((src) => `<iframe src="${src}" title="x"></iframe>`).join('');
  await article.goto(newspaper.publish('/trap', frames));
  await expect.poll(() => new Set(refusals).size).toBeGreaterThan(0);
  await expect
    .poll(() =>
      article
        .frames()
        .slice(1)
        .map((frame) => frame.url()),
    )
    .toEqual(framed.map(() => 'chrome-error://chromewebdata/'));
  await readers.close();
});
