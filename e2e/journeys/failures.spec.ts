import { expect, test } from '../harness/test.js';

interface Kind {
  readonly type: string;
  readonly slug: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

const LETTER = 'Лампите на площада не светят от месец и никой не идва.';
const FORM = 'application/x-www-form-urlencoded';

for (const language of ['bg', 'en'] as const) {
  test(`the address of every kind of problem shows what it means, without script (${language})`, async ({ request }) => {
    const headers = { accept: 'text/html', 'accept-language': language };
    const { items } = (await (await request.get('/api/v1/problems', { headers })).json()) as { items: Kind[] };
    expect(items.length).toBeGreaterThan(30);
    const index = await (await request.get('/problems', { headers })).text();
    for (const { type, slug, status, title, detail } of items) {
      const answer = await request.get(new URL(type).pathname, { headers });
      const page = await answer.text();
      expect([slug, answer.status(), new URL(answer.url()).pathname]).toEqual([slug, 200, `/${language}/problems/${slug}`]);
      for (const words of [`>${title}</h1>`, detail, `${status} <`, type]) expect(page).toContain(words);
      expect(page).not.toContain('<script');
      expect(index).toContain(`/${language}/problems/${slug}"`);
    }
  });
}

test('an address that stands for no kind of problem is not found', async ({ request }) => {
  for (const path of ['/problems/no-such-problem', '/bg/problems/no-such-problem'])
    expect((await request.get(path, { headers: { accept: 'text/html' } })).status()).toBe(404);
});

test('what a browser sends wrong is answered with a page that says what to do', async ({ request, site }) => {
  const post = (path: string, data: string, headers: Record<string, string> = {}) =>
    request.post(path, { data, headers: { 'content-type': FORM, referer: `${site.url}/bg/lookup`, ...headers } });
  const answers: [number, string, Promise<Awaited<ReturnType<typeof post>>>][] = [
    [400, 'Не разбрахме заявката', request.get('/bg/%ff')],
    [403, 'Нямате достъп до това', post('/bg/lookup', 'number=1', { origin: 'https://elsewhere.example' })],
    [405, 'Страницата междувременно се промени', post('/bg/no-such-form', 'number=1')],
    [413, 'Изпратеното е твърде голямо', post('/bg/lookup', `number=${'1'.repeat(1_100_000)}`)],
    [415, 'Този вид съдържание не се приема', post('/bg/lookup', '<a/>', { 'content-type': 'application/xml' })],
  ];
  for (const [status, heading, asked] of answers) {
    const answer = await asked;
    expect(answer.status()).toBe(status);
    expect(await answer.text()).toContain(`>${heading}</h1>`);
  }
});

test('a form that no page knows any more gives back what was written, and leads to the page that it came from', async ({ page }) => {
  await page.goto('/bg/how-it-works');
  await page.evaluate((text) => {
    const form = document.createElement('form');
    const field = document.createElement('textarea');
    form.method = 'post';
    form.action = '/bg/no-such-form';
    field.name = 'text';
    field.value = text;
    form.append(field);
    document.body.append(form);
    form.submit();
  }, LETTER);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Страницата междувременно се промени');
  await expect(page.getByText(LETTER)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Отворете я отново' })).toHaveAttribute('href', '/bg/how-it-works');
});
