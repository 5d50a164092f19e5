import type { FastifyReply, FastifyRequest } from 'fastify';
import { completeDraft } from '../../../test/factories/send-draft.js';
import { solve } from '../../../test/factories/solve.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { type FormOutcome, Pages } from '../../platform/pages/pages.js';

interface Shown {
  readonly sending: { readonly challenge: string; readonly waitSeconds: number; readonly isFlood: boolean } | null;
}

describe('a draft that is sent', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall({ submitWaitSeconds: 20 });
    // Pages are drawn by the client's bundle; here what it would be given is the answer.
    hall.app.get(Pages).show = async (_: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome) => {
      await reply.status(outcome?.status ?? 200).send(outcome);
    };
  });
  afterAll(() => hall.close());

  const demand = async (visitor: ApiClient, id: string): Promise<Shown['sending']> =>
    (await visitor.get<Shown>(`/api/v1/drafts/${id}`)).body.sending;
  const send = (visitor: ApiClient, id: string, fields: Record<string, string> = {}) => visitor.form(`/bg/submit/${id}/check`, fields);
  const outcomeOf = ({ text }: { text: string }): FormOutcome => JSON.parse(text) as FormOutcome;

  it('without a proof is asked to wait, in words and with Retry-After, and goes through afterwards', async () => {
    const visitor = hall.visitor();
    const id = await completeDraft(visitor);
    expect(await demand(visitor, id)).toMatchObject({ waitSeconds: 20, isFlood: false });
    hall.clock.advance({ seconds: 5 });
    const early = await send(visitor, id);
    expect([early.status, early.headers['retry-after']]).toEqual([429, '15']);
    expect(outcomeOf(early).banner?.bg).toContain('Изпратете го пак след 15 секунди.');
    hall.clock.advance({ seconds: 15 });
    expect(await demand(visitor, id)).toMatchObject({ waitSeconds: 0 });
    const sent = await send(visitor, id);
    expect([sent.status, sent.headers.location]).toEqual([303, `/bg/submit/${id}/sent`]);
    expect(await demand(visitor, id)).toBeNull();
  });

  it('with a proof goes at once, and sent again leads to its receipt', async () => {
    const visitor = hall.visitor();
    const id = await completeDraft(visitor);
    const proof = solve((await demand(visitor, id))?.challenge ?? '');
    for (let times = 0; times < 2; times += 1) {
      expect((await send(visitor, id, { proof })).headers.location).toBe(`/bg/submit/${id}/sent`);
    }
    const rows = await hall.dataSource.query<unknown[]>('select 1 from draft where id = $1 and submission_id is not null', [id]);
    expect(rows).toHaveLength(1);
  });

  it('does not go by the proof of another draft, or by no proof at all', async () => {
    const visitor = hall.visitor();
    const [one, other] = [await completeDraft(visitor), await completeDraft(visitor)];
    const proof = solve((await demand(visitor, one))?.challenge ?? '');
    expect((await send(visitor, other, { proof })).status).toBe(429);
    expect((await send(visitor, other, { proof: 'x'.repeat(5_000) })).status).toBe(429);
    expect((await send(visitor, other, { proof: `${proof.slice(0, -1)}0` })).status).toBe(429);
    expect((await send(visitor, one, { proof })).status).toBe(303);
  });

  it.each<[string, Record<string, string>]>([
    ['alone', {}],
    ['with a good proof', { proof: 'good' }],
  ])('with the field that stays empty filled in, %s, is told so and loses nothing', async (_, fields) => {
    const visitor = hall.visitor();
    const id = await completeDraft(visitor);
    const proof = solve((await demand(visitor, id))?.challenge ?? '');
    const refused = await send(visitor, id, { ...(fields['proof'] ? { proof } : {}), website: 'https://spam.example' });
    expect(refused.status).toBe(422);
    expect(outcomeOf(refused).errors).toMatchObject([{ pointer: '/website', code: 'must_be_empty' }]);
    expect(refused.text).not.toContain('spam.example');
    expect((await send(visitor, id, { proof, website: ' ' })).status).toBe(303);
  });

  it('that still misses an answer is led there, whatever came with it', async () => {
    const visitor = hall.visitor();
    const { headers } = await visitor.form('/bg/submit', { kind: 'signal', topic: 'services' });
    const path = String(headers.location).replace('/text', '');
    expect((await visitor.form(`${path}/check`, { website: 'x' })).headers.location).toBe(`${path}/text?return=check`);
  });
});
