import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ProblemType, problemTypes } from '../src/kernel/problem.js';
import type { ProblemTypeDto } from '../src/platform/http/problem-types.dto.js';
import { startTestApplication, type TestApplication } from './harness/test-application.js';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));
/** Types that are lifted out of the sources, so that one in a file that nothing loads is found, too. */
const DEFINITION = /problemType\(\{\s*slug: '([^']+)'/g;

describe('every kind of problem', () => {
  let application: TestApplication;
  let types: readonly ProblemType[];

  beforeAll(async () => {
    application = await startTestApplication();
    types = [...problemTypes().values()];
  });
  afterAll(() => application.close());

  const each = <T>(work: (type: ProblemType) => Promise<T>): Promise<T[]> => Promise.all(types.map(work));
  const read = (slug: string, language: string) =>
    application.visitor().get<ProblemTypeDto>(`/api/v1/problems/${slug}`, { headers: { 'accept-language': language } });

  it('that the sources define is known to the running application', async () => {
    const files = (await readdir(SOURCES, { recursive: true })).filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'));
    const texts = await Promise.all(files.map((file) => readFile(join(SOURCES, file), 'utf8')));
    const slugs = texts.flatMap((text) => [...text.matchAll(DEFINITION)].map(([, slug]) => slug));
    expect(slugs.length).toBeGreaterThan(30);
    expect(types.map(({ slug }) => slug).sort()).toEqual(slugs.sort());
  });

  it('has an address that is made of small letters and never of its words', () => {
    for (const { slug } of types) expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('is described by the API in both languages, with the words that a problem document has', async () => {
    await each(async ({ slug, status, title, detail }) => {
      for (const language of ['bg', 'en'] as const) {
        const { status: answered, body } = await read(slug, language);
        expect(answered).toBe(200);
        expect(body).toEqual({
          ...{ type: `http://localhost:3000/problems/${slug}`, slug, status, reasonPhrase: expect.stringMatching(/^[A-Z]/) },
          ...{ title: title[language], detail: detail[language] },
        });
      }
    });
  });

  it('leads from its address to its page in the reader’s language', async () => {
    await each(async ({ slug }) => {
      for (const language of ['bg', 'en'] as const) {
        const answer = await application
          .visitor()
          .get(`/problems/${slug}`, { headers: { accept: 'text/html', 'accept-language': language } });
        expect([answer.status, answer.headers.location]).toEqual([303, `/${language}/problems/${slug}`]);
      }
    });
  });

  it('is in the list, by status', async () => {
    const { body } = await application.visitor().get<{ items: ProblemTypeDto[] }>('/api/v1/problems');
    expect(body.items.map(({ slug }) => slug).sort()).toEqual(types.map(({ slug }) => slug).sort());
    const statuses = body.items.map(({ status }) => status);
    expect(statuses).toEqual([...statuses].sort((one, other) => one - other));
  });

  it('that is none answers 404, as its address does', async () => {
    expect((await read('no-such-problem', 'bg')).status).toBe(404);
    expect((await application.visitor().get('/problems/no-such-problem')).status).toBe(404);
    expect((await application.visitor().get('/problems')).headers.location).toBe('/bg/problems');
  });
});
