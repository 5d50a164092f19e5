import fc from 'fast-check';
import { type Redacted, redactedText } from '../../server/test/factories/redacted-text.js';
import { type Api } from '../harness/api.js';
import { expect, test } from '../harness/test.js';
import { OFFICIALS_DEPARTMENT, uniqueEmail } from '../harness/town.js';

/** Characters; shorter stretches stand everywhere by chance. */
const SHORTEST = 4;
/** Addresses that the walk asks at most; it ends by itself long before. */
const MOST_PAGES = 900;

/** What is redacted in these texts and stands in the open in none of them. */
function secretsOf(texts: readonly Redacted[]): string[] {
  const open = texts.map((text) => text.open).join('\n');
  return texts.flatMap(({ taken }) => taken).filter((stretch) => Array.from(stretch).length >= SHORTEST && !open.includes(stretch));
}

/**
 * Asks every address that a reader can come to from `starts` over pages that speak of the cases `numbers`, and gives what was answered.
 * A page that speaks of none of them is read, but not gone on from: what other journeys left there would make the walk longer each year.
 */
async function walk(reader: Api, starts: readonly string[], numbers: readonly string[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const waiting = [...starts];
  while (waiting.length > 0 && answers.size < MOST_PAGES) {
    const path = waiting.shift() ?? '';
    if (answers.has(path)) continue;
    const answer = await reader.context.get(path, { maxRedirects: 0 });
    const text = answer.headers()['content-type']?.match(/text|json|xml/) ? await answer.text() : '';
    answers.set(path, `${JSON.stringify(answer.headers())}\n${readable(text)}`);
    if (!starts.includes(path) && !numbers.some((number) => text.includes(number))) continue;
    for (const [, link] of text.matchAll(/(?:href|src|action)="(\/[^"#]*)/g)) {
      const next = readable(link ?? '');
      const ofCase = /\/submissions\/([^/?.]+)/.exec(next)?.[1];
      const isAsset = /\.(?:js|css|woff2|svg|png|ico)(?:\?|$)/.test(next);
      if (!isAsset && !next.includes('/staff') && (ofCase === undefined || numbers.includes(ofCase))) waiting.push(next);
    }
  }
  return answers;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' };
/** A page as it is read: its entities as characters. */
const readable = (html: string): string => html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

test('what was redacted stands on no page, in no file and in no letter to others, whatever was redacted', async ({ town, mailbox }) => {
  const follower = uniqueEmail();
  const texts = fc.sample(fc.tuple(redactedText(20, 120), redactedText(60, 600)), { numRuns: 8, seed: 23 });
  const secrets = secretsOf(texts.flat());
  expect(secrets.length).toBeGreaterThan(30);

  const numbers: string[] = [];
  for (const [title, text] of texts) {
    const { number } = await town.submit({ title: title.original, text: text.original });
    const redactions = { title: title.spans, text: text.spans };
    await town.decide(number, { decision: 'publish_redacted', redactions, department: OFFICIALS_DEPARTMENT });
    numbers.push(number);
  }
  const reader = await town.citizen();
  const followed = numbers[0] ?? '';
  await reader.post(`/api/v1/submissions/${followed}/follows`, { email: follower });
  const link = await mailbox.linkTo(follower, /\/follow\/confirm$/);
  await reader.post('/api/v1/follows/confirmation', { token: link.searchParams.get('token') });
  await town.answer(followed);

  const starts = ['bg', 'en'].flatMap((language) => [`/${language}/`, ...numbers.map((number) => `/${language}/submissions/${number}`)]);
  const answers = await walk(reader, starts, numbers);
  expect(answers.size).toBeGreaterThan(numbers.length * 2);
  expect(answers.size).toBeLessThan(MOST_PAGES);
  for (const number of numbers) expect(answers.get(`/bg/submissions/${number}`)).toContain('[заличено');
  const leaks = [...answers].flatMap(([path, said]) =>
    secrets.filter((stretch) => said.includes(stretch)).map((stretch) => ({ path, stretch })),
  );
  expect(leaks).toEqual([]);

  const letter = await mailbox.letterTo(follower, /\/follow\/unsubscribe$/);
  expect(letter.text).toContain(followed);
  const written = `${letter.subject ?? ''}\n${letter.text ?? ''}\n${String(letter.html)}`;
  expect(secrets.filter((stretch) => written.includes(stretch))).toEqual([]);
});
