import { startTownHall, type StaffName, type TownHall } from '../../../test/harness/town-hall.js';
import type { ColleagueList } from './http/notes.dto.js';

const ANSWER = { outcome: 'explained', text: 'Лампите се сменят по график през декември.' };
const CALLED: readonly StaffName[] = ['moderator2', 'streets2', 'property', 'admin'];

interface Case {
  readonly author: string;
  readonly about: object | null;
}

/** A stranger's case about nothing, and the same when its author, or whom it is about, works in the town hall. */
const PLAIN: Case = { author: 'maria@example.com', about: null };
const OTHERS: readonly Case[] = [
  { ...PLAIN, author: 'streets2@zaedno.example' },
  { ...PLAIN, author: 'moderator2@zaedno.example' },
  { ...PLAIN, about: { office: 'secretary' } },
];

describe('who wrote a case, and whom it is about', () => {
  let town: TownHall;
  beforeAll(async () => {
    town = await startTownHall();
    const rule = await (await town.staff('admin')).put('/api/v1/admin/answer-approvals/streets', { isWanted: true });
    expect(rule.status).toBe(200);
    await town.dataSource.query(`update account set office = 'secretary' where id = $1`, [town.accountOf('moderator2')]);
  });
  afterAll(() => town.close());

  const routed = async ({ author, about }: Case): Promise<string> => {
    const { number } = await town.submit({ identity: 'hidden', author: { name: 'Мария Петрова', email: author }, ...(about && { about }) });
    await town.dataSource.query('update submission set author_email_confirmed_at = received_at where number = $1', [
      number.replace('-', ''),
    ]);
    const decision = { decision: 'publish', department: 'streets' };
    const { status, text } = await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
    return number;
  };

  /** All that an official is answered who looks for somebody that is missing. */
  const told = async (number: string) => {
    const official = await town.staff('streets');
    const of = `/api/v1/submissions/${number}`;
    const { items } = (await official.get<ColleagueList>(`/api/v1/case-files/${number}/colleagues`)).body;
    const called: number[] = [];
    for (const name of CALLED) {
      const note = { text: 'Вижте.', language: 'bg', mentions: [town.accountOf(name)] };
      called.push((await official.post(`/api/v1/case-files/${number}/notes`, note)).status);
    }
    const { approval } = (await official.get<{ approval: string }>(`${of}/response-approval`)).body;
    const statuses = [
      (await official.post(`${of}/responses`, ANSWER)).status,
      (await official.post(`${of}/response-proposal`, ANSWER)).status,
    ];
    return { names: items.map(({ name }) => name), called, approval, statuses };
  };

  it.each(OTHERS)('are not told by who is missing: %j', async (other) => {
    const plain = await told(await routed(PLAIN));
    expect(plain).toMatchObject({ called: [201, 201, 422, 422], approval: 'wanted', statuses: [409, 201] });
    expect(await told(await routed(other))).toEqual(plain);
  });

  it('reach nobody by a note that names them', async () => {
    const number = await routed(OTHERS[0]!);
    await told(number);
    await town.drainOutbox();
    const own = await town.staff('streets2');
    expect((await own.get(`/api/v1/case-files/${number}/notes`)).status).toBe(404);
    expect(
      (await own.get<{ unseen: number; items: { number: string }[] }>('/api/v1/mentions')).body.items.map((each) => each.number),
    ).not.toContain(number);
    expect((await own.post(`/api/v1/submissions/${number}/response-proposal/approval`, {})).status).toBe(404);
  });

  it('leave an answer out after three days, without the second person who cannot read it', async () => {
    const number = await routed(OTHERS[0]!);
    await told(number);
    const approve = async () =>
      (await town.signInAgain('streets')).post<{ withoutSecond: boolean }>(`/api/v1/submissions/${number}/response-proposal/approval`, {});
    expect((await approve()).status).toBe(403);
    const desk = await (await town.staff('streets')).get<{ aloneFrom: string }>(`/api/v1/submissions/${number}/response-approval`);
    expect(Date.parse(desk.body.aloneFrom) - town.clock.now().getTime()).toBe(3 * 86_400_000);
    town.clock.advance({ days: 3 });
    const { status, body } = await approve();
    expect([status, body.withoutSecond]).toEqual([201, true]);
  });
});
