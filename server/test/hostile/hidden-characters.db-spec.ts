import { startTownHall, type TownHall } from '../harness/town-hall.js';
import type { ApiClient } from '../harness/api-client.js';

/** Nothing of these may be stored: PostgreSQL takes no NUL and no half of a surrogate pair in JSON, and readers are fooled by the rest. */
const HIDDEN = { nul: '\u0000', surrogate: '\ud800', override: '\u202e', 'zero width space': '\u200b', escape: '\u001b' } as const;
const CASES = Object.entries(HIDDEN);

describe('characters that nobody sees', () => {
  let hall: TownHall;
  let admin: ApiClient;
  let moderator: ApiClient;
  let streets: ApiClient;

  beforeAll(async () => {
    hall = await startTownHall();
    [admin, moderator, streets] = await Promise.all([hall.staff('admin'), hall.staff('moderator'), hall.staff('streets')]);
  });

  afterAll(() => hall.close());

  const routed = async (changes: Record<string, unknown> = {}): Promise<{ number: string; accessCode: string }> => {
    const sent = await hall.submit(changes);
    const { status } = await moderator.post(`/api/v1/moderation/${sent.number}/decisions`, { decision: 'publish', department: 'streets' });
    expect(status).toBe(200);
    return sent;
  };

  it.each(CASES)('(%s) make no e-mail address, whoever asks for it', async (_, character) => {
    const email = `mari${character}a@example.bg`;
    const author = { name: 'Мария Петрова', email };
    const body = {
      kind: 'signal',
      topic: 'services',
      title: 'Тъмна улица',
      text: 'Лампите не светят от месец.',
      language: 'bg',
      identity: 'named',
    };
    const answers = await Promise.all([
      hall.visitor().post('/api/v1/session', { email, password: 'x' }),
      hall.visitor().post('/api/v1/password-resets', { email }),
      hall.visitor().post('/api/v1/submissions', { ...body, author }),
      hall.visitor().post('/api/v1/cases/access-code-requests', { number: '7KQ2-M9XW', email }),
      admin.post('/api/v1/admin/accounts', { email, name: 'Мария', role: 'monitor' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422]);
  });

  it.each(CASES)('(%s) are gone from what a citizen wrote', async (_, character) => {
    const { number } = await hall.submit({ title: `Тъмна${character} улица`, text: `Лампите не${character} светят от два месеца.` });
    const { body } = await moderator.get<{ title: string; text: string }>(`/api/v1/moderation/${number}`);
    expect(`${body.title} ${body.text}`).not.toContain(character);
  });

  it.each(CASES)('(%s) break nothing that staff write', async (_, character) => {
    const reason = `Не е${character} за нас`;
    const hidden = await routed({ identity: 'hidden' });
    const url = `/api/v1/case-files/${hidden.number}`;
    const answers = [
      await streets.post(`${url}/identity-reveals`, { reason }),
      await streets.post(`${url}/messages`, { text: reason }),
      await streets.put(`/api/v1/submissions/${hidden.number}/response-draft`, { text: reason }),
      await streets.post(`${url}/hand-back`, { reason }),
      await moderator.post(`/api/v1/moderation/${hidden.number}/forwarding`, { authority: 'prosecutor', note: reason }),
      await admin.patch('/api/v1/admin/departments/property', { hoursEn: `9${character}-17 every day` }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 200, 204, 200, 200]);
  });

  it.each(CASES)('(%s) break nothing that an author does', async (_, character) => {
    const { number, accessCode } = await hall.submit();
    const opened = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode });
    const asking = { bearer: opened.body.caseToken };
    const text = `Размислих${character} и се отказвам`;
    expect((await hall.visitor().post(`/api/v1/cases/${number}/messages`, { text }, asking)).status).toBe(201);
    expect((await hall.visitor().post(`/api/v1/cases/${number}/withdrawal`, { reason: text }, asking)).status).toBe(200);
  });

  it.each(CASES)('(%s) in the address of an administrator find nothing', async (_, character) => {
    const name = encodeURIComponent(character.toWellFormed());
    for (const kind of ['departments', 'settlements', 'authorities', 'topics']) {
      expect((await admin.patch(`/api/v1/admin/${kind}/${name}`, { nameEn: 'Name' })).status).toBe(404);
    }
  });
});
