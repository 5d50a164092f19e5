import { brotliCompressSync, constants } from 'node:zlib';
import { CITIZEN_PAGES } from './accessibility/pages.js';
import { settled } from './accessibility/checks.js';
import { expect, test } from './accessibility/scene.js';

/** Bytes of compressed JavaScript that a citizen's page may load. */
const MOST = 110_000;
/** The check of a receipt brings the verifier, and its findings in words: on no other page. */
const MOST_TO_CHECK = 118_000;

/** Bytes of all that a first visit loads, as they are sent. */
const MOST_OF_ALL = 250_000;

const WEIGHED = /^(start|list|case: answered|case: corrected answer|submit: [a-z ]+|look-up|own case|public log|check a receipt)$/;
const pages = CITIZEN_PAGES.filter(({ name, status }) => WEIGHED.test(name) && status === undefined);

test('the pages that are weighed are there', () => {
  expect(pages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['start', 'list', 'case: answered', 'submit: check', 'submit: sent', 'own case']),
  );
});

for (const state of pages) {
  const most = state.name === 'check a receipt' ? MOST_TO_CHECK : MOST;
  test(`${state.name} loads at most ${most / 1000} kB of compressed JavaScript, and ${MOST_OF_ALL / 1000} kB in all`, async ({
    openBrowser,
    scene,
  }) => {
    const context = await openBrowser({ storageState: await scene.cookies(state.who) });
    const page = await context.newPage();
    const scripts = new Map<string, Promise<Buffer>>();
    const sent: Promise<number>[] = [];
    page.on('response', (response) => {
      sent.push(
        response
          .request()
          .sizes()
          .then(
            ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
            // What comes once the page is there, and is on its way when the page goes, is none of its first visit.
            () => 0,
          ),
      );
      if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.set(response.url(), response.body());
    });
    await page.goto(`/bg/${state.path(scene)}`, { waitUntil: 'networkidle' });
    await settled(page);
    const bodies = await Promise.all(scripts.values());
    const bytes = bodies.map((body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length);
    // Only the steps of a submission and the check of a receipt carry scripts (docs/adr/0010).
    expect(bytes.length > 0, 'scripts were loaded').toBe(/^(?:submit:|check a receipt)/.test(state.name));
    expect(bytes.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(most);
    const all = await Promise.all(sent);
    expect(all.reduce((total, each) => total + each, 0)).toBeLessThanOrEqual(MOST_OF_ALL);
  });
}
