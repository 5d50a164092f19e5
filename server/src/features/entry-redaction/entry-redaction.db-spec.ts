import { promise, watch, type Watcher } from '../../../test/factories/monitored-town.js';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const NAME = 'Иван Петров';
const TEXT = `${NAME} ни показа три нови лампи на улицата и каза, че другите две идват през пролетта.`;
const SPAN = { start: 0, end: NAME.length, type: 'person' };
const REASON = 'Името на съсед.';
const NOWHERE = '00000000-0000-4000-8000-000000000000';

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly redaction: { on: string; places: number } | null;
  readonly evidence: readonly { id: string; caption: string; url: string | null; withheldOn: string | null; file: unknown }[];
  readonly reply: Entry | null;
}

/** Neither voice loses its step, its day or its name; what gives a third person away everybody stops reading. */
describe('what moderators take out of entries on commitments', () => {
  let hall: TownHall;
  let centre: Watcher;
  let number = 0;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    hall = await startTownHall();
    [number = 0] = await promise(hall, ['streets']);
    centre = await watch(hall, 'centar');
    const streets = await hall.staff('streets');
    const { body: upload } = await streets.upload<{ id: string }>('/api/v1/evidence-files', {
      ...{ name: 'a.txt', type: 'text/plain', bytes: Buffer.from(`Протокол, ${NAME}`) },
    });
    const evidence = [{ kind: 'file', caption: `Протокол на ${NAME}`, attachment: upload.id }];
    await streets.post(`/api/v1/commitments/${number}/reports`, { step: 'limited', text: TEXT, evidence });
    const word = { step: 'limited', method: 'interview', confidence: 'high', text: TEXT };
    const link = { kind: 'link', caption: 'Обява', url: 'https://example.org/ivan-petrov', seenOn: '2026-11-20' };
    const { body } = await centre.client.post<Entry>(`/api/v1/commitments/${number}/assessments`, { ...word, evidence: [link] });
    await streets.post(`/api/v1/assessments/${body.id}/reply`, { text: TEXT });
    ids['assessment'] = ids['assessment_reply'] = body.id;
    ids['commitment_report'] = (await report()).id;
  });
  afterAll(() => hall.close());

  const report = async () => {
    const { body } = await hall.visitor().get<{ reports: Entry[] }>(`/api/v1/commitments/${number}`);
    return body.reports[0] as Entry;
  };
  const assessment = async () =>
    (await hall.visitor().get<{ items: Entry[] }>(`/api/v1/commitments/${number}/assessments`)).body.items[0] as Entry;
  const shown: Record<string, () => Promise<Entry>> = {
    commitment_report: report,
    assessment,
    assessment_reply: async () => (await assessment()).reply as Entry,
  };
  const path = (kind: string, id = ids[kind]) => `/api/v1/entries/${kind}/${id}/redaction`;
  /** Until a request waits for a row that somebody else holds. */
  const waitForLock = async (): Promise<void> => {
    const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    for (let tries = 0; tries < 5_000; tries += 1) if ((await hall.dataSource.query<object[]>(waiting)).length > 0) return;
    throw new Error('No request waits for a row');
  };
  const redact = async (kind: string, spans: object[], id?: string) =>
    (await hall.staff('moderator')).put<{ original: string; spans: object[]; errors: { code: string }[] }>(path(kind, id), {
      ...{ spans, reason: REASON },
    });

  it('is for moderators alone, and neither voice', async () => {
    expect((await hall.visitor().get(path('assessment'))).status).toBe(401);
    const allowed: string[] = [];
    for (const name of STAFF_NAMES) if ((await (await hall.staff(name)).get(path('assessment'))).status === 200) allowed.push(name);
    expect(allowed.filter((name) => !name.startsWith('moderator'))).toEqual([]);
    expect(allowed).toContain('moderator');
    expect((await centre.client.get(path('assessment'))).status).toBe(403);
  });

  it.each(['commitment_report', 'assessment', 'assessment_reply'])(
    'takes a name out of a %s for everybody, and can put it back',
    async (kind) => {
      const place = shown[kind] as () => Promise<Entry>;
      const before = await place();
      expect(before).toMatchObject({ text: TEXT, redaction: null });
      expect(await redact(kind, [SPAN])).toMatchObject({ status: 200, body: { original: TEXT, spans: [SPAN], version: 1 } });
      const redacted = await place();
      expect(redacted.text).not.toContain(NAME);
      expect(redacted.text.endsWith(TEXT.slice(NAME.length))).toBe(true);
      expect(redacted.redaction).toEqual({ on: hall.clock.now().toISOString().slice(0, 10), places: 1 });
      expect({ ...redacted, text: TEXT, redaction: null }).toEqual(before);
      // A second moderator starts from what was written.
      expect((await (await hall.staff('moderator')).get(path(kind))).body).toEqual({ original: TEXT, spans: [SPAN], version: 1 });
      expect((await redact(kind, [])).status).toBe(200);
      expect(await place()).toEqual(before);
    },
  );

  it('starts from what was written when another moderator puts a reply back at that moment', async () => {
    const id = ids['assessment_reply'];
    expect((await redact('assessment_reply', [SPAN])).status).toBe(200);
    const second = await hall.dataSource.transaction(async (first) => {
      await first.query('select 1 from assessment where id = $1 for update', [id]);
      const pending = redact('assessment_reply', [SPAN]);
      await waitForLock();
      await first.query(`update assessment_reply set text = $2, redacted_on = null, redacted_places = null where assessment_id = $1`, [
        id,
        TEXT,
      ]);
      await first.query(`delete from entry_original where entry_id = $1`, [id]);
      return { pending };
    });
    expect(await second.pending).toMatchObject({ status: 200, body: { original: TEXT, spans: [SPAN] } });
    expect((await redact('assessment_reply', [])).status).toBe(200);
    expect((await assessment()).reply?.text).toBe(TEXT);
  });

  it('does not let a moderator with an old page put back what another just took out', async () => {
    const moderator = await hall.staff('moderator');
    const { version } = (await moderator.get<{ version: number }>(path('assessment'))).body;
    const send = (spans: object[]) =>
      moderator.put(path('assessment'), { spans, reason: REASON }, { headers: { 'if-match': `"v${version}"` } });
    expect((await send([SPAN])).status).toBe(200);
    expect((await send([])).status).toBe(412);
    expect((await assessment()).text).not.toContain(NAME);
    expect((await redact('assessment', [])).status).toBe(200);
  });

  it('refuses to silence: more than half of an entry stays', async () => {
    const { status, body } = await redact('assessment', [{ start: 0, end: TEXT.length - 5, type: 'other' }]);
    expect([status, body.errors.map(({ code }) => code)]).toEqual([422, ['redacts_too_much']]);
    expect((await assessment()).text).toBe(TEXT);
  });

  it('answers 404 for what is not there, and 400 for a kind that is none', async () => {
    for (const kind of Object.keys(shown)) expect((await redact(kind, [SPAN], NOWHERE)).status).toBe(404);
    expect((await redact('draft', [SPAN], NOWHERE)).status).toBe(400);
  });

  it('is in the audit trail as counts, without words', async () => {
    await redact('assessment', [SPAN]);
    const rows = await hall.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'entry.redact' order by id`,
    );
    expect(rows.at(-1)?.changes).toEqual({ redactions: [0, 1] });
    expect(JSON.stringify(rows)).not.toContain(REASON);
    await redact('assessment', []);
  });

  it('withholds an item of evidence with its file, and shows it again', async () => {
    const [item] = (await report()).evidence;
    const withhold = async (isWithheld: boolean, client = hall.staff('moderator')) =>
      (await (await client).put(`/api/v1/evidence/${item?.id}/withholding`, { isWithheld, reason: REASON })).status;
    const file = async () => (await hall.visitor().get(`/api/v1/evidence/${item?.id}/file`)).status;
    expect(await withhold(true, hall.staff('streets'))).toBe(403);
    expect(await file()).toBe(200);
    expect(await withhold(true)).toBe(204);
    expect(await file()).toBe(404);
    const [hidden] = (await report()).evidence;
    expect(hidden).toMatchObject({
      id: item?.id,
      caption: '',
      url: null,
      file: null,
      withheldOn: hall.clock.now().toISOString().slice(0, 10),
    });
    expect(await withhold(false)).toBe(204);
    expect((await report()).evidence).toEqual([item]);
    expect(await file()).toBe(200);
  });
});
