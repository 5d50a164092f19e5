import { A_PROMISE } from '../../../test/factories/answer.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { PublicResponse } from './http/responses.dto.js';

const TEXT = 'Лампите пред читалището не светят от два месеца. Съседът Иван Иванов падна вчера.';
const QUOTE = { start: 0, end: 27, words: TEXT.slice(0, 27) };
const NAME = { start: TEXT.indexOf('Иван'), end: TEXT.indexOf(' падна'), words: 'Иван Иванов' };
const REASONS = 'Проверихме мястото заедно с електротехник и намерихме причината.';
const GROUND = 'чл. 99 от Закона за движението по пътищата';

interface Refusal {
  readonly errors: readonly { readonly pointer: string; readonly code: string }[];
}

describe('the answer of a department', () => {
  let hall: TownHall;
  let moderator: ApiClient;
  let official: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall();
    [moderator, official] = await Promise.all([hall.staff('moderator'), hall.staff('streets')]);
  });
  afterAll(() => hall.close());

  const assigned = async (): Promise<{ number: string; accessCode: string }> => {
    const sent = await hall.submit({ text: TEXT });
    const routed = await moderator.post(`/api/v1/moderation/${sent.number}/decisions`, { decision: 'publish', department: 'streets' });
    if (routed.status !== 200) throw new Error(routed.text);
    return sent;
  };
  const answer = (number: string, given: object) =>
    official.post<PublicResponse & Refusal>(`/api/v1/submissions/${number}/responses`, given);
  const published = async (number: string): Promise<PublicResponse> => {
    const { body } = await hall.visitor().get<{ responses: PublicResponse[] }>(`/api/v1/submissions/${number}`);
    return body.responses.at(-1)!;
  };

  it('is refused while it misses what its outcome demands, with the place and the rule', async () => {
    const { number } = await assigned();
    const faults = async (given: object) => {
      const { status, body } = await answer(number, given);
      return [status, ...body.errors.map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    expect(await faults({ outcome: 'not_accepted', text: 'Не се приема, защото няма пари.' })).toEqual([
      422,
      '/text refusal_reasons_short',
      '/legalGround legal_ground_missing',
    ]);
    expect(await faults({ outcome: 'accepted', text: REASONS })).toEqual([
      422,
      '/commitment commitment_missing',
      '/commitmentDue commitment_due_missing',
    ]);
    const elsewhere = { ...A_PROMISE, commitment: { ...A_PROMISE.commitment, department: 'nobody' } };
    expect(await faults({ outcome: 'accepted', text: REASONS, ...elsewhere })).toEqual([422, '/commitment/department unknown_department']);
    expect(await faults({ outcome: 'already_done', text: REASONS })).toEqual([422, '/doneOn done_on_missing']);
    expect(await faults({ outcome: 'explained', text: `${REASONS} Вижте {какво}.` })).toEqual([422, '/text place_left_open']);
  });

  it('promises what, who and by when, for everybody to read, and each correction promises anew', async () => {
    const { number } = await assigned();
    const first = await answer(number, { outcome: 'accepted', text: REASONS, ...A_PROMISE });
    expect(first.status).toBe(201);
    const dueOn = A_PROMISE.commitmentDue;
    expect(await published(number)).toMatchObject({ commitmentDue: dueOn, commitment: { ...A_PROMISE.commitment, dueOn } });
    const later = { commitment: { what: 'Ще сменим и кабела под улицата.', department: 'property' }, commitmentDue: '2099-11-30' };
    const partly = { outcome: 'partly_accepted', text: REASONS, legalGround: GROUND, correctionNote: 'Намерихме и кабела.' };
    expect((await answer(number, { ...partly, ...later })).status).toBe(201);
    const { versions, legalGround } = await published(number);
    expect(legalGround).toBe(GROUND);
    expect(versions.map(({ commitment }) => commitment?.department)).toEqual(['streets', 'property']);
    const rows = await hall.dataSource.query<{ version: number }[]>(
      'select c.version from answer_commitment c where c.response_id = $1 order by c.version',
      [first.body.id],
    );
    expect(rows.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('quotes what it answers, and the quote is gone for everybody once its words are', async () => {
    const { number, accessCode } = await assigned();
    const points = [
      { quote: QUOTE, reply: 'Лампите са сменени.' },
      { quote: NAME, reply: 'Обадихме му се.' },
    ];
    expect((await answer(number, { outcome: 'explained', text: REASONS, points })).status).toBe(201);
    expect((await published(number)).points.map(({ quote }) => quote)).toEqual([QUOTE.words, NAME.words]);

    const spans = { redactions: { text: [{ start: NAME.start, end: NAME.end, type: 'person' }] }, reasonWords: 'Назовава съсед.' };
    expect((await moderator.post(`/api/v1/moderation/${number}/edits`, spans)).status).toBe(201);
    expect((await published(number)).points.map(({ quote }) => quote)).toEqual([QUOTE.words, null]);
    const everything = await hall.visitor().get(`/api/v1/submissions/${number}`);
    expect(everything.text).not.toContain(NAME.words);

    const author = hall.visitor();
    await author.post('/api/v1/cases/lookup', { number, accessCode });
    const own = await author.get<{ responses: PublicResponse[] }>(`/api/v1/cases/${number}`);
    expect(own.body.responses[0]!.points.map(({ quote }) => quote)).toEqual([QUOTE.words, NAME.words]);
  });

  it('does not quote what is not there', async () => {
    const { number } = await assigned();
    const points = [{ quote: { start: 0, end: 5, words: 'Нищо такова' }, reply: 'Няма го.' }];
    const refused = await answer(number, { outcome: 'explained', text: REASONS, points });
    expect([refused.status, refused.body.errors[0]?.pointer]).toEqual([422, '/points/0/quote']);
  });

  it('has every word redacted that an official wrote, and none comes back', async () => {
    const { number } = await assigned();
    const secret = 'Георги Тайнов';
    const given = {
      ...{ outcome: 'partly_accepted', text: `${REASONS} Работи ${secret}.`, legalGround: `${GROUND}, каза ${secret}` },
      ...{ commitment: { what: `Ще работи ${secret}.`, department: 'streets' }, commitmentDue: '2099-12-31' },
      points: [{ quote: QUOTE, reply: `Пита ${secret}.` }],
    };
    const { body } = await answer(number, given);
    const over = (text: string) => [{ start: text.indexOf(secret), end: text.indexOf(secret) + secret.length, type: 'person' }];
    const redactions = {
      ...{ text: over(given.text), legalGround: over(given.legalGround), commitment: over(given.commitment.what) },
      replies: [{ point: 0, spans: over(given.points[0]!.reply) }],
    };
    const url = `/api/v1/submissions/${number}/responses/${body.id}/versions/1/redactions`;
    const redacted = await moderator.put(url, { redactions, reason: 'Назовава човек.' });
    expect([redacted.status, redacted.text.length > 0]).toEqual([200, true]);
    const { text } = await hall.visitor().get(`/api/v1/submissions/${number}`);
    expect(text).not.toContain(secret);
    expect(text.match(/заличено: име/g)!.length).toBeGreaterThanOrEqual(4);
    expect((await official.get(`/api/v1/case-files/${number}`)).text).toContain(secret);
  });

  describe('while it is being written', () => {
    const draft = { outcome: 'accepted', text: 'Лам', legalGround: GROUND, doneOn: '2026-11-20', commitmentDue: '2099-12-31' };
    const rest = { commitment: { what: 'Ще', department: '' }, points: [{ quote: QUOTE, reply: '' }], correctionNote: null };

    it('is kept with all that is in the form', async () => {
      const { number } = await assigned();
      const url = `/api/v1/submissions/${number}/response-draft`;
      const saved = await official.put(url, { ...draft, ...rest }, { ifMatch: '"v0"' });
      expect([saved.status, saved.headers.etag]).toEqual([200, '"v1"']);
      expect((await official.get(url)).body).toMatchObject({ ...draft, ...rest, version: 1, state: 'writing' });
    });

    it('is not written over by whoever has not seen it: 412', async () => {
      const { number } = await assigned();
      const url = `/api/v1/submissions/${number}/response-draft`;
      const colleague = await hall.staff('streets2');
      expect((await official.put(url, { text: 'Мое' }, { ifMatch: '"v0"' })).status).toBe(200);
      const second = await colleague.put<{ type: string }>(url, { text: 'Друго' }, { ifMatch: '"v0"' });
      expect([second.status, second.body.type.endsWith('/draft-changed')]).toEqual([412, true]);
      expect((await official.get(url)).body).toMatchObject({ text: 'Мое' });
      expect((await colleague.put(url, { text: 'Друго' }, { ifMatch: '"v1"' })).status).toBe(200);
    });
  });
});
