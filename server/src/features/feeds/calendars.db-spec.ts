import ICAL from 'ical.js';
import { A_PROMISE } from '../../../test/factories/answer.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const ANSWER = 'Проверихме на място и лампите ще бъдат сменени до края на месеца.';

describe('the calendars that everybody can read', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  }, 60_000);
  afterAll(() => hall.close());

  const act = async (who: Parameters<TownHall['signInAgain']>[0], path: string, body: object): Promise<void> => {
    const { status, text } = await (await hall.signInAgain(who)).post(`/api/v1/${path}`, body);
    if (status >= 300) throw new Error(text);
    await hall.drainOutbox();
  };
  const published = async (title: string): Promise<string> => {
    const { number } = await hall.submit({ title });
    await act('moderator', `moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    return number;
  };
  const eventsOf = async (path: string): Promise<{ uid: string; day: string; summary: string; url: string }[]> => {
    const { status, text } = await hall.visitor().get<string>(path);
    if (status !== 200) throw new Error(text);
    return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
      uid: String(event.getFirstPropertyValue('uid')),
      day: String(event.getFirstPropertyValue('dtstart')),
      summary: String(event.getFirstPropertyValue('summary')),
      url: String(event.getFirstPropertyValue('url')),
    }));
  };

  it('have the last day for an answer, of a case and of a department, until it comes', async () => {
    const number = await published('Тъмно, много тъмно; \\ и пак');
    const { body } = await hall.visitor().get<{ decideBy: string }>(`/api/v1/submissions/${number}`);
    const event = {
      ...{ uid: `case-${number}-decide@localhost`, day: body.decideBy, url: `http://localhost:3000/bg/submissions/${number}` },
      summary: `Срок за отговор: Тъмно, много тъмно; \\ и пак (${number})`,
    };
    expect(await eventsOf(`/bg/submissions/${number}.ics`)).toEqual([event]);
    expect(await eventsOf('/bg/departments/streets.ics')).toEqual([event]);
    expect((await eventsOf('/en/departments/streets.ics'))[0]).toMatchObject({
      uid: event.uid,
      summary: expect.stringMatching(/^Answer due: /),
    });
    await act('streets', `submissions/${number}/responses`, { outcome: 'accepted', text: ANSWER, ...A_PROMISE });
    expect(await eventsOf(`/bg/submissions/${number}.ics`)).toEqual([]);
    expect(await eventsOf('/bg/departments/streets.ics')).toEqual([]);
  });

  it('have what was promised by its last day, narrowed as the table is', async () => {
    const [promise] = await eventsOf('/bg/commitments.ics?department=streets');
    expect(promise).toMatchObject({ day: A_PROMISE.commitmentDue, summary: expect.stringMatching(/^Обещано до днес: /) });
    expect(await eventsOf('/bg/commitments.ics?department=property')).toEqual([]);
    expect(await eventsOf('/bg/policies.ics')).toEqual([]);
  });

  it('have nothing of what is withheld, at once, nor of what nobody may know', async () => {
    const number = await published('Тайна дума');
    expect(await eventsOf('/bg/departments/streets.ics')).toHaveLength(1);
    await act('moderator', `moderation/${number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обида.' });
    for (const path of [`submissions/${number}.ics`, 'departments/streets.ics']) {
      expect((await hall.visitor().get<string>(`/bg/${path}`)).text).not.toContain('Тайна');
      expect(await eventsOf(`/bg/${path}`)).toEqual([]);
    }
    const { number: pending } = await hall.submit();
    for (const path of [`submissions/${pending}`, 'departments/nowhere', 'policies/none', 'consultations/none']) {
      const { status, headers } = await hall.visitor().get(`/bg/${path}.ics`);
      expect([path, status, headers['content-type']]).toEqual([path, 404, expect.stringContaining('application/problem+json')]);
    }
  });

  it('are not sent again to who has them, and cost the same however many days they have', async () => {
    const cost = () => countStatements(hall.dataSource, () => hall.visitor().get('/bg/departments/streets.ics'));
    const before = await cost();
    await published('Още едно');
    expect([before, await cost()]).toEqual([1, 1]);
    const tag = String((await hall.visitor().get('/bg/departments/streets.ics')).headers['etag']);
    expect((await hall.visitor().get('/bg/departments/streets.ics', { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});
