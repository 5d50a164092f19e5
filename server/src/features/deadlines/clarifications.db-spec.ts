import type { ApiClient } from '../../../test/harness/api-client.js';
import { type Sent, type StaffName, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CaseDeadline } from './http/deadline.dto.js';

interface CaseView {
  readonly deadline: CaseDeadline;
  readonly timeline: readonly { type: string }[];
}

describe('a request for clarification', () => {
  let hall: TownHall;

  const desk = (name: StaffName = 'moderator'): Promise<ApiClient> => hall.signInAgain(name);
  const seen = async ({ number }: Sent) => (await hall.visitor().get<CaseView>(`/api/v1/submissions/${number}`)).body;
  const published = async (): Promise<Sent> => {
    const sent = await hall.submit();
    const decision = { decision: 'publish', department: 'streets' };
    const { status, text } = await (await desk()).post(`/api/v1/moderation/${sent.number}/decisions`, decision);
    if (status >= 300) throw new Error(text);
    return sent;
  };

  beforeEach(async () => {
    hall = await startTownHall({ undoMinutes: 10 });
  });
  afterEach(() => hall.close());

  const ask = async ({ number }: Sent, name: StaffName = 'streets') =>
    (await desk(name)).post<{ type: string }>(`/api/v1/case-files/${number}/clarifications`, { text: 'На кой номер е лампата?' });

  it('lets the term go on, and everybody reads that the municipality waits, and never the question', async () => {
    const sent = await published();
    hall.clock.set('2026-12-02T09:00:00Z');
    expect((await ask(sent)).status).toBe(201);
    const view = await seen(sent);
    expect(view.deadline).toMatchObject({ dueOn: '2027-01-25', state: 'running' });
    expect(view.deadline.clarifications).toEqual([{ askedBy: 'department', department: 'streets', since: '2026-12-02', until: null }]);
    expect(view.timeline.at(-1)?.type).toBe('clarification_asked');
    expect(JSON.stringify(view)).not.toContain('лампата?');
    expect((await ask(sent, 'moderator')).body.type).toMatch(/clarification-open$/);
  });

  it('ends when the author writes', async () => {
    const sent = await published();
    await ask(sent);
    await hall.drainOutbox();
    hall.clock.set('2026-12-03T09:00:00Z');
    const author = hall.visitor();
    const { body } = await author.post<{ caseToken: string }>('/api/v1/cases/lookup', {
      number: sent.number,
      accessCode: sent.accessCode,
    });
    await author.post(`/api/v1/cases/${sent.number}/messages`, { text: 'На номер пет.' }, { bearer: body.caseToken });
    await hall.drainOutbox();
    expect((await seen(sent)).deadline.clarifications[0]?.until).toBe('2026-12-03');
    expect((await seen(sent)).timeline.at(-1)?.type).toBe('clarification_ended');
    expect((await ask(sent)).status).toBe(201);
  });

  it('ends when staff wait no longer, once', async () => {
    const sent = await published();
    await ask(sent);
    const end = async () => (await (await desk()).post(`/api/v1/case-files/${sent.number}/clarifications/end`)).status;
    expect([await end(), await end()]).toEqual([204, 409]);
    expect((await seen(sent)).deadline.clarifications[0]?.until).toBe('2026-11-23');
  });

  it('ends with the answer, and is for nobody but whoever has the case', async () => {
    const sent = await published();
    await ask(sent);
    await hall.drainOutbox();
    const { status } = await (
      await desk('streets')
    ).post(`/api/v1/submissions/${sent.number}/responses`, {
      ...{ text: 'Отговорът на общината е достатъчно дълъг.', outcome: 'explained' },
    });
    expect(status).toBe(201);
    await hall.drainOutbox();
    expect((await seen(sent)).deadline.clarifications[0]?.until).toBe('2026-11-23');
    expect((await ask(sent)).body.type).toMatch(/action-not-possible$/);
    expect((await ask(sent, 'property')).status).toBe(404);
    for (const name of ['monitor', 'appeals', 'admin'] as const) expect((await ask(sent, name)).status).toBe(403);
  });

  describe('of a case that a moderator ends', () => {
    const endOf = async ({ number }: Sent): Promise<string | null> => {
      const [row] = await hall.dataSource.query<{ reason: string | null }[]>(
        `select c.end_reason as reason from clarification_request c join submission s on s.id = c.submission_id where s.number = $1`,
        [number.replaceAll('-', '')],
      );
      return row?.reason ?? null;
    };
    const act = async ({ number }: Sent, path: string, body: object = {}) => {
      const answer = await (await desk()).post<{ decisions: { id: string }[] }>(`/api/v1/moderation/${number}/${path}`, body);
      if (answer.status >= 300) throw new Error(answer.text);
      await hall.drainOutbox();
      return answer.body.decisions.at(-1)?.id ?? '';
    };
    const asked = async (): Promise<Sent> => {
      const sent = await published();
      hall.clock.advance({ minutes: 11 });
      await ask(sent);
      await hall.drainOutbox();
      return sent;
    };
    const afterTheHold = async (): Promise<void> => {
      hall.clock.advance({ minutes: 11 });
      await hall.drainOutbox();
    };
    const FORWARDED = { authority: 'prosecutor', note: 'По компетентност.' };
    const rejected = (reasonCode: string) => ({ decision: 'reject', reasonCode, note: 'По закон е така.' });

    it('ends once that cannot be taken back any more', async () => {
      const sent = await asked();
      await act(sent, 'forwarding', FORWARDED);
      expect(await endOf(sent)).toBeNull();
      await afterTheHold();
      expect(await endOf(sent)).toBe('case_moved_on');
    });

    it('stays where that was taken back', async () => {
      const sent = await asked();
      const decision = await act(sent, 'forwarding', FORWARDED);
      await act(sent, `decisions/${decision}/undoing`);
      await afterTheHold();
      expect(await endOf(sent)).toBeNull();
      expect((await seen(sent)).timeline.map(({ type }) => type)).not.toContain('clarification_ended');
    });

    it('ends with a dismissal, and with no other withholding', async () => {
      const [dismissed, withheld] = [await asked(), await asked()];
      await act(dismissed, 'decisions', rejected('spam'));
      await act(withheld, 'decisions', rejected('insult'));
      await afterTheHold();
      expect([await endOf(dismissed), await endOf(withheld)]).toEqual(['case_moved_on', null]);
    });
  });
});
