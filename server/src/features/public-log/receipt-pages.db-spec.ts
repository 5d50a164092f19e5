import type { FastifyReply, FastifyRequest } from 'fastify';
import { completeDraft } from '../../../test/factories/send-draft.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { checkPromise, checkProof, opens } from '../../../test/transparency-log/checked-receipt.js';
import { type FormOutcome, Pages } from '../../platform/pages/pages.js';
import { LogSequencer } from '../transparency-log/index.js';
import type { LogSummary } from './http/log.dto.js';
import type { LogReceipt } from './http/receipt.dto.js';
import { ReceiptTemplate } from './reads/receipt-template.js';

const TEMPLATE = `<!doctype html><title>__NUMBER__</title><p>__NUMBER__ № __INDEX__ · __DATE__
<script type="application/json" id="receipt">__RECEIPT__</script>`;
const DRAFTED = { title: 'Тъмна улица', text: 'Лампите на улицата не светят от два месеца.' };

interface Facts {
  readonly number: string;
  readonly proof: string;
  readonly promise?: string;
  readonly vkeys: readonly string[];
  readonly origin: string;
  readonly witnesses: readonly string[];
  readonly verifyUrl: string;
}

describe('a receipt to take away', () => {
  let hall: TownHall;
  let vkeys: readonly string[];

  beforeAll(async () => {
    hall = await startTownHall({ submitWaitSeconds: 0 });
    // Pages are drawn by the client's bundle; here what it would be given is the answer.
    hall.app.get(Pages).show = async (_: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome, path?: string) => {
      await reply.status(outcome?.status ?? 200).send({ ...outcome, path });
    };
    await grow();
    ({ vkeys } = (await hall.visitor().get<LogSummary>('/api/v1/log')).body);
  }, 60_000);
  afterAll(() => hall.close());
  beforeEach(() => hall.dataSource.query('delete from rate_limit'));

  const grow = () => hall.app.get(LogSequencer).tick();
  const withTemplate = async (work: () => Promise<void>): Promise<void> => {
    const template = hall.app.get(ReceiptTemplate);
    const { read } = template;
    template.read = () => Promise.resolve(TEMPLATE);
    await work().finally(() => (template.read = read));
  };
  const factsIn = (html: string): Facts =>
    JSON.parse(/<script type="application\/json" id="receipt">(.*)<\/script>/.exec(html)?.[1] ?? '') as Facts;
  const sent = async (): Promise<{ number: string; author: ApiClient }> => {
    const { number, accessCode } = await hall.submit();
    const author = hall.visitor();
    await author.post('/api/v1/cases/lookup', { number, accessCode });
    return { number, author };
  };

  describe('from the page of one’s own case', () => {
    it('is one page with all that verifies it', () =>
      withTemplate(async () => {
        const { number, author } = await sent();
        await grow();
        for (const language of ['bg', 'en']) {
          const { status, text, headers } = await author.get<string>(`/${language}/case/${number}/receipt`);
          expect(status).toBe(200);
          expect(headers).toMatchObject({
            'content-type': 'text/html; charset=utf-8',
            'cache-control': 'no-store',
            'content-disposition': expect.stringContaining(`attachment; filename="${number}.html"`),
          });
          const facts = factsIn(text);
          expect(facts).toMatchObject({ number, vkeys, origin: 'localhost:3000/log', witnesses: [] });
          expect(facts.verifyUrl).toBe(`http://localhost:3000/${language}/verify`);
          expect(facts.promise).toBeUndefined();
          const { index } = checkProof(facts.proof, facts.vkeys);
          expect(text).toContain(`<title>${number}</title><p>${number} № ${index} · 2026-11-23`);
          expect(text).not.toMatch(/Мария|Иван Иванов|__[A-Z]+__/);
        }
      }));

    it('is the promise until the log has it', () =>
      withTemplate(async () => {
        const { number, author } = await sent();
        const { text } = await author.get<string>(`/bg/case/${number}/receipt`);
        const facts = factsIn(text);
        expect(facts).toMatchObject({ promise: facts.proof, origin: 'localhost:3000/log' });
        expect(checkPromise(facts.proof, facts.vkeys).entry).toMatchObject({ t: 'received' });
        expect(text).toContain(`${number} № – · 2026-11-23`);
      }));

    it('is a file of its own for programs that verify it', async () => {
      const { number, author } = await sent();
      await grow();
      const { text, headers } = await author.get<string>(`/bg/case/${number}/receipt.tlog-proof`);
      expect(headers['content-disposition']).toContain(`filename="${number}.tlog-proof"`);
      expect(headers['cache-control']).toBe('no-store');
      expect(checkProof(text, vkeys).entry).toMatchObject({ t: 'received' });
    });

    it('leads whoever has no key of the case to the look-up, and no member of staff gets it', async () => {
      const { number } = await sent();
      const { author: other } = await sent();
      for (const who of [hall.visitor(), other, await hall.staff('moderator')])
        for (const file of ['receipt', 'receipt.tlog-proof']) {
          const { status, body } = await who.get<{ values: object; path: string }>(`/en/case/${number}/${file}`);
          expect([status, body.values, body.path]).toEqual([401, { number }, '/en/lookup']);
        }
    });

    it('says clearly when no page was built for it, and the file is there all the same', async () => {
      const { number, author } = await sent();
      const { status, headers } = await author.get(`/bg/case/${number}/receipt`);
      expect([status, headers['cache-control']]).toEqual([503, 'no-store']);
      expect((await author.get(`/bg/case/${number}/receipt.tlog-proof`)).status).toBe(200);
    });
  });

  describe('from the page after sending', () => {
    it('is for the browser that sent it, without a key of the case', () =>
      withTemplate(async () => {
        const visitor = hall.visitor();
        const id = await completeDraft(visitor);
        const json = { headers: { accept: 'application/json' } };
        expect((await visitor.get(`/api/v1/drafts/${id}/receipt`)).status).toBe(404);
        await visitor.form(`/bg/submit/${id}/check`, {});
        const promised = await visitor.get<LogReceipt>(`/api/v1/drafts/${id}/receipt`, json);
        expect([promised.status, promised.headers['cache-control']]).toEqual([202, 'no-store']);
        expect(opens(checkPromise(promised.body.proof, vkeys), DRAFTED)).toBe(true);
        await grow();
        const { body } = await visitor.get<LogReceipt>(`/api/v1/drafts/${id}/receipt`, json);
        const proof = checkProof(body.proof, vkeys);
        expect([body.state, body.index, opens(proof, DRAFTED)]).toEqual(['integrated', proof.index, true]);
        const page = await visitor.get<string>(`/bg/submit/${id}/receipt`);
        expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'content-disposition': expect.stringContaining('.html') });
        expect(factsIn(page.text).proof).toBe(body.proof);
        expect((await visitor.get<string>(`/bg/submit/${id}/receipt.tlog-proof`)).text).toBe(body.proof);
        for (const path of [`/api/v1/drafts/${id}/receipt`, `/bg/submit/${id}/receipt`, `/bg/submit/${id}/receipt.tlog-proof`])
          for (const other of [hall.visitor(), await hall.staff('moderator')]) expect((await other.get(path)).status).toBe(404);
      }));
  });

  it('is announced in the author’s own case', async () => {
    const { number, author } = await sent();
    const read = async () => (await author.get<{ log: object }>(`/api/v1/cases/${number}`)).body.log;
    expect(await read()).toEqual({ state: 'promised', index: null, deadline: '2026-11-23T10:00:00.000Z' });
    await grow();
    expect(await read()).toEqual({ state: 'integrated', index: expect.any(Number), deadline: null });
  });
});
