import type { Page } from '@playwright/test';
import { expect, test } from '../harness/test.js';
import { unique } from '../harness/town.js';

const LISTS = ['submissions', 'overdue', 'moderation', 'log', 'commitments', 'policies', 'monitors', 'consultations', 'campaigns'];

/** What the page says of itself to those who do not see it. */
async function headOf(page: Page) {
  return page.evaluate(() => {
    const meta = (name: string) =>
      document.head.querySelector(`meta[name="${name}"],meta[property="${name}"]`)?.getAttribute('content') ?? null;
    const links = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')];
    const told = document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? null;
    return {
      canonical: document.head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
      languages: Object.fromEntries(links.map((link) => [link.hreflang, link.getAttribute('href')])),
      robots: meta('robots'),
      title: meta('og:title'),
      description: meta('og:description'),
      locale: meta('og:locale'),
      image: meta('og:image'),
      parts: told === null ? [] : (JSON.parse(told) as { '@graph': Record<string, unknown>[] })['@graph'],
    };
  });
}

test('a journalist subscribes to every list by what its page offers, and to its days', async ({ openBrowser, page: program }) => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  for (const list of LISTS) {
    await page.goto(`/bg/${list}`);
    const link = page.getByRole('main').getByRole('link', { name: /^Абонирайте се \(Atom\)/ });
    await expect(link).toHaveAttribute('href', `/bg/${list}.atom`);
    await expect(page.locator('head link[type="application/atom+xml"]')).toHaveAttribute('href', `/bg/${list}.atom`);
    const feed = await program.request.get(`/bg/${list}.atom`);
    expect([list, feed.status(), feed.headers()['content-type']]).toEqual([list, 200, 'application/atom+xml; charset=utf-8']);
    expect([list, (await feed.text()).includes('<entry>')]).toEqual([list, true]);
  }
  await page.goto('/bg/commitments?department=blagoustroyavane');
  const days = page.getByRole('main').getByRole('link', { name: /^Сроковете в календара Ви/ });
  await expect(days).toHaveAttribute('href', '/bg/commitments.ics?department=blagoustroyavane');
  const calendar = await program.request.get((await days.getAttribute('href')) ?? '');
  expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await calendar.text()).toContain('BEGIN:VCALENDAR\r\n');
});

test('a case tells search engines what everybody may read of it, whatever its title is', async ({ openBrowser, town, site }) => {
  const title = `</script><script>alert(1)</script> & „тъмно“ ${unique()}`;
  const { number } = await town.answered({ title });
  const page = await (await openBrowser()).newPage();
  await page.goto(`/bg/submissions/${number}?utm_source=letter`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const head = await headOf(page);
  const address = (language: string) => `${site.url}/${language}/submissions/${number}`;
  expect(head).toMatchObject({
    ...{ canonical: address('bg'), locale: 'bg_BG', robots: null, image: `${site.url}/bg/share.png` },
    languages: { bg: address('bg'), en: address('en'), 'x-default': address('bg') },
  });
  expect(head.title).toContain(title);
  const posting = head.parts.find((part) => part['@type'] === 'DiscussionForumPosting');
  expect(posting).toMatchObject({ headline: title, identifier: number, comment: [{ '@type': 'Comment' }] });
  expect(head.parts.find((part) => part['@type'] === 'BreadcrumbList')).toBeDefined();
  expect((await page.request.get(head.image ?? '')).headers()['content-type']).toBe('image/png');
});

test('a case that was withheld is for no search engine, and none of its words is told', async ({ openBrowser, town, page: program }) => {
  const word = unique();
  const { number } = await town.rejected({
    title: `Обидна дума ${word}`,
    text: `Това е дълъг обиден текст за служител, който не бива да се чете: ${word}.`,
  });
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto(`/bg/submissions/${number}`);
  const source = await page.content();
  expect(source).not.toContain(word);
  expect(source).toContain('<meta name="robots" content="noindex">');
  expect(source).not.toContain('application/ld+json');
  for (const feed of [`submissions/${number}.atom`, 'submissions.atom', 'moderation.atom', `submissions/${number}.ics`]) {
    expect(await (await program.request.get(`/bg/${feed}`)).text()).not.toContain(word);
  }
});

test('a page that a script takes over keeps its head, and breaks no rule of its policy', async ({ page, site }) => {
  await page.goto('/en/submit');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const head = await headOf(page);
  expect(head).toMatchObject({ canonical: `${site.url}/en/submit`, locale: 'en_GB' });
});

test('a search engine finds the map, and every page that it names', async ({ page, site }) => {
  const robots = await (await page.request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /bg/staff\n');
  expect(robots).toContain('Disallow: /en/case/\n');
  const map = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  expect(map).toBe(`${site.url}/sitemap.xml`);
  expect(await (await page.request.get(map)).text()).toContain(`<loc>${site.url}/sitemaps/pages.xml</loc>`);
  const pages = await (await page.request.get('/sitemaps/pages.xml')).text();
  const addresses = [...pages.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.includes('/bg/'));
  expect(addresses.length).toBeGreaterThan(25);
  for (const address of addresses) {
    const answer = await page.request.get(address);
    expect([address, answer.status(), answer.headers()['x-robots-tag']]).toEqual([address, 200, undefined]);
    expect([address, (await answer.text()).includes(`<link rel="canonical" href="${address}">`)]).toEqual([address, true]);
  }
  for (const path of ['/bg/staff', '/bg/case/7KQ2-M9XW'])
    expect((await page.request.get(path)).headers()['x-robots-tag']).toBe('noindex, nofollow');
});
