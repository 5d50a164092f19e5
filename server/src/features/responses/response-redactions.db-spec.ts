import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { StaffResponse } from './http/response-redactions.dto.js';
import type { PublicResponse } from './http/responses.dto.js';

const TEXT = 'Лампата е сменена от Иван Иванов, телефон 0888 123 456. Благодарим Ви.';
const NAME = { start: TEXT.indexOf('Иван'), end: TEXT.indexOf(','), type: 'person' };
const PHONE = { start: TEXT.indexOf('0888'), end: TEXT.indexOf('. Благодарим'), type: 'phone' };
const SHOWN = 'Лампата е сменена от [заличено: име], телефон [заличено: телефон]. Благодарим Ви.';
const REASON = 'Назовава служител на фирмата.';
const NOTE = 'Поправихме името на Иван Иванов.';

interface Faults {
  readonly errors: readonly { readonly pointer: string }[];
}

describe('an answer of which something is taken out', () => {
  let hall: TownHall;
  let moderator: ApiClient;
  let official: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall();
    [moderator, official] = await Promise.all([hall.staff('moderator'), hall.staff('streets')]);
  });

  afterAll(() => hall.close());

  const answered = async (): Promise<{ number: string; accessCode: string; id: string }> => {
    const sent = await hall.submit({ text: 'Лампите пред читалището не светят от два месеца.' });
    const routed = await moderator.post(`/api/v1/moderation/${sent.number}/decisions`, { decision: 'publish', department: 'streets' });
    if (routed.status !== 200) throw new Error(routed.text);
    const given = { outcome: 'explained', text: TEXT };
    const { body } = await official.post<PublicResponse>(`/api/v1/submissions/${sent.number}/responses`, given);
    return { ...sent, id: body.id };
  };
  const redact = (
    { number, id }: { number: string; id: string },
    redactions: object,
    {
      version = 1,
      as = moderator,
      reason = REASON,
      ifMatch = '',
    }: { version?: number; as?: ApiClient; reason?: string; ifMatch?: string } = {},
  ) =>
    as.put<StaffResponse & Faults>(
      `/api/v1/submissions/${number}/responses/${id}/versions/${version}/redactions`,
      { redactions, reason },
      ifMatch === '' ? {} : { ifMatch },
    );
  const published = async (number: string): Promise<{ responses: PublicResponse[]; timeline: { type: string; note: string | null }[] }> =>
    (await hall.visitor().get<never>(`/api/v1/submissions/${number}`)).body;
  const files = async (number: string, as = moderator) =>
    (await as.get<{ responses: StaffResponse[]; timeline: { type: string; note: string | null }[] }>(`/api/v1/case-files/${number}`)).body;

  it('is read with blocks by everybody, with the day, and as it was written by the staff', async () => {
    const answer = await answered();
    hall.clock.advance({ minutes: 2 });
    const at = hall.clock.now().toISOString();
    const { status, body, headers } = await redact(answer, { text: [PHONE, NAME] }, { ifMatch: '"v4"' });
    expect([status, headers['etag'], body.text, body.versions[0]?.originalText]).toEqual([200, '"v5"', SHOWN, TEXT]);
    const seen = await published(answer.number);
    expect(seen.responses[0]).toMatchObject({ text: SHOWN, redactedAt: at, versions: [{ text: SHOWN, redactedAt: at, version: 1 }] });
    expect(JSON.stringify(seen)).not.toMatch(/0888|Иванов|originalText/);
    for (const reader of [moderator, official]) {
      const [response] = (await files(answer.number, reader)).responses;
      expect(response).toMatchObject({ text: SHOWN, versions: [{ originalText: TEXT, redactions: { text: [PHONE, NAME] } }] });
    }
  });

  it('is in the history, with the reason for the staff alone, and in the audit trail', async () => {
    const answer = await answered();
    await redact(answer, { text: [NAME] });
    expect((await published(answer.number)).timeline.at(-1)).toMatchObject({ type: 'answer_redacted', note: null });
    expect((await files(answer.number)).timeline.at(-1)).toMatchObject({ type: 'answer_redacted', note: REASON });
    const [entry] = await hall.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'response.redact' order by id desc limit 1`,
    );
    expect(entry?.changes).toEqual({ responseId: answer.id, version: 1, redactions: [0, 1] });
  });

  it('is read by its author as by everybody', async () => {
    const answer = await answered();
    await redact(answer, { text: [NAME, PHONE] });
    const { body } = await hall.visitor().post('/api/v1/cases/lookup', { number: answer.number, accessCode: answer.accessCode });
    expect(JSON.stringify(body)).toContain('[заличено: телефон]');
    expect(JSON.stringify(body)).not.toContain('Иван Иванов');
  });

  it('can be put back as it was written', async () => {
    const answer = await answered();
    await redact(answer, { text: [NAME] });
    const shown = { text: TEXT, redactedAt: null };
    expect((await redact(answer, {})).body).toMatchObject(shown);
    await redact(answer, { text: [NAME], correctionNote: [] });
    expect((await redact(answer, { text: [], correctionNote: [] })).body).toMatchObject(shown);
    expect((await published(answer.number)).responses[0]).toMatchObject({ text: TEXT, redactedAt: null });
  });

  it('may have more versions, each with its own, and the note of a correction too', async () => {
    const answer = await answered();
    const correction = { outcome: 'explained', text: TEXT, correctionNote: NOTE };
    await official.post(`/api/v1/submissions/${answer.number}/responses`, correction);
    const name = { start: NOTE.indexOf('Иван'), end: NOTE.length - 1, type: 'person' };
    await redact(answer, { correctionNote: [name], text: [NAME] }, { version: 2 });
    const [response] = (await published(answer.number)).responses;
    expect(response?.versions.map(({ text, redactedAt }) => [text === TEXT, redactedAt === null])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(response?.versions[1]?.correctionNote).toBe('Поправихме името на [заличено: име].');
  });

  it.each<[string, object, string]>([
    ['outside the text', { text: [{ start: 0, end: TEXT.length + 1, type: 'other' }] }, '/redactions/text/0/end'],
    ['over another', { text: [NAME, NAME] }, '/redactions/text/1/start'],
    ['of a note that there is not', { correctionNote: [{ start: 0, end: 4, type: 'other' }] }, '/redactions/correctionNote/0/end'],
  ])('refuses a span %s', async (_, redactions, pointer) => {
    const { status, body } = await redact(await answered(), redactions);
    expect([status, body.errors[0]?.pointer]).toEqual([422, pointer]);
  });

  it('needs a reason, a moderator, a version that there is, and the newest state of the case', async () => {
    const answer = await answered();
    expect((await redact(answer, { text: [NAME] }, { reason: ' ' })).status).toBe(422);
    expect((await redact(answer, { text: [NAME] }, { as: official })).status).toBe(403);
    expect((await redact(answer, { text: [NAME] }, { as: hall.visitor() })).status).toBe(401);
    expect((await redact(answer, { text: [NAME] }, { version: 2 })).status).toBe(404);
    expect((await redact({ ...answer, id: (await answered()).id }, { text: [NAME] })).status).toBe(404);
    expect((await redact(answer, { text: [NAME] }, { ifMatch: '"v3"' })).status).toBe(412);
    const { number } = await hall.submit();
    expect((await redact({ ...answer, number }, { text: [NAME] })).status).toBe(409);
    await (await hall.staff('moderator2')).post(`/api/v1/case-files/${answer.number}/conflict-of-interest`, {});
    expect((await redact(answer, { text: [NAME] }, { as: await hall.staff('moderator2') })).status).toBe(404);
  });
});
