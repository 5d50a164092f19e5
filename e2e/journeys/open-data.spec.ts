import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { APIRequestContext, APIResponse, Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { bareEnvironment, built, ROOT } from '../harness/installation.js';
import type { Site } from '../harness/site.js';
import { expect, test } from '../harness/test.js';

const run = promisify(execFile);

interface Listed {
  readonly number: string;
  readonly title: string | null;
}

/** The administrator asks for the data of today, as they are now. */
async function exportNow({ url, mailFolder }: Site): Promise<string> {
  const env = bareEnvironment({ DATA_DIR: join(dirname(mailFolder), 'data'), PORT: new URL(url).port });
  const { stdout } = await run(process.execPath, [built('server/export-data.js')], { cwd: ROOT, env, timeout: 60_000 });
  return stdout;
}

/** The whole public list, page by page. */
async function listed(request: APIRequestContext): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>();
  let path: string | undefined = '/api/v1/submissions?limit=100';
  while (path !== undefined) {
    const answer: APIResponse = await request.get(path);
    for (const { number, title } of ((await answer.json()) as { items: Listed[] }).items) found.set(number, title);
    path = /<([^>]+)>; rel="next"/.exec(answer.headers()['link'] ?? '')?.[1];
  }
  return found;
}

async function download(page: Page, name: string | RegExp): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).first().click()]);
  return file;
}

test('a reader without JavaScript takes all cases at once, and they are those of the list', async ({ openBrowser, request, site }) => {
  test.slow();
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  // Another journey may withhold a text meanwhile, which removes the files at once.
  await expect(async () => {
    const before = await listed(request);
    expect(await exportNow(site)).toContain('/all.zip');
    await page.goto('/bg/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Отворени данни' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Отворени данни');
    const file = await download(page, /^CSV Случаи/);
    expect(file.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}-cases\.csv$/);
    const rows = parse<Record<string, string>>(await readFile(await file.path()), { bom: true, columns: true });
    const after = await listed(request);
    // Cases that others published or took back while this went on may be on either side.
    const settled = [...before].filter(([number]) => after.has(number));
    const exported = new Map(rows.map(({ number = '', title = '' }) => [number, title]));
    expect(settled.length).toBeGreaterThan(20);
    for (const [number, title] of settled) expect(exported.get(number)?.replace(/^'(?=[=+\-@])/, ''), number).toBe(title ?? '');
    for (const number of exported.keys()) expect(before.has(number) || after.has(number), number).toBe(true);
  }).toPass({ timeout: 120_000 });
});

test('every column is explained, in both languages, and programs find their way', async ({ openBrowser, request }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto('/bg/data');
  const cases = page.getByRole('region', { name: 'Случаи' });
  await cases.getByText('Какво има в колоните').click();
  await expect(cases.getByRole('rowheader', { name: 'received_on' })).toBeVisible();
  await expect(cases.getByRole('row').filter({ hasText: 'received_on' })).toContainText('Денят на постъпване.');
  await page.goto('/en/data');
  const topics = page.getByRole('region', { name: 'Topics' });
  await topics.getByText('What is in the columns').click();
  await expect(topics.getByRole('table')).toContainText('What it is called.');
  const catalogue = await request.get((await page.getByRole('link', { name: 'Catalogue by DCAT-AP 3' }).getAttribute('href')) ?? '');
  expect(catalogue.headers()['content-type']).toContain('application/ld+json');
  expect(await catalogue.json()).toMatchObject({ '@type': 'dcat:Catalog' });
});
