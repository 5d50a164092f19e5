import type { ApiClient } from '../../../test/harness/api-client.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CaseFile } from './http/case-file.dto.js';

const TEXT = 'На улицата лампите не светят. Съседът Иван Иванов падна. Обадете се на 0888 123 456.';
const NAME = { start: TEXT.indexOf('Иван Иванов'), end: TEXT.indexOf(' падна'), type: 'person' };
const PHONE = { start: TEXT.indexOf('0888'), end: TEXT.length - 1, type: 'phone' };

describe('redactions of a decision that is taken back', () => {
  let town: TownHall;
  let moderator: ApiClient;
  let at: string;

  beforeAll(async () => {
    town = await startTownHall({ undoMinutes: 10 });
    moderator = await town.staff('moderator');
  });

  beforeEach(async () => {
    at = `/api/v1/moderation/${(await town.submit({ title: 'Тъмна улица', text: TEXT })).number}`;
  });

  afterAll(() => town.close());

  const save = (text: readonly object[], refused: readonly object[] = []) =>
    moderator.put(`${at}/redactions`, { redactions: { text }, refused: { text: refused } });
  const decide = async (body: object): Promise<CaseFile> => {
    const answer = await moderator.post<CaseFile>(`${at}/decisions`, body);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body;
  };
  const undo = async ({ decisions }: CaseFile): Promise<CaseFile> => {
    const answer = await moderator.post<CaseFile>(`${at}/decisions/${decisions.at(-1)!.id}/undoing`);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.body;
  };
  const inForce = (): Promise<object[]> =>
    town.dataSource.query<object[]>(
      `select r.type from submission_redaction r join submission s on s.id = r.submission_id where s.number = $1 order by r.start_at`,
      [at.split('/').at(-1)!.replace('-', '')],
    );

  it('are prepared as they were, and nothing is in force', async () => {
    await save([PHONE], [NAME]);
    const restored = await undo(await decide({ decision: 'publish_redacted', redactions: { text: [NAME, PHONE] } }));
    expect([restored.publication, restored.public]).toEqual(['pending', null]);
    expect(restored.redactions).toMatchObject({ version: 3, title: [], text: [PHONE], refused: { text: [NAME] } });
    expect(await inForce()).toEqual([]);
  });

  it('are prepared again, when a text was published as it is or written anew', async () => {
    await save([PHONE]);
    for (const decision of [
      { decision: 'publish' },
      { decision: 'publish_redacted', publicTitle: 'Тъмно', publicText: 'Лампите на улицата не светят.' },
    ]) {
      const decided = await decide(decision);
      expect(decided.redactions).toMatchObject({ text: [] });
      expect((await undo(decided)).redactions).toMatchObject({ text: [PHONE] });
    }
  });

  it('stay in force from an earlier publication', async () => {
    await decide({ decision: 'publish_redacted', redactions: { text: [PHONE] } });
    await decide({ decision: 'reject', reasonCode: 'insult', note: 'Ще го прегледаме отново.' });
    const again = await decide({ decision: 'publish_redacted', redactions: { text: [NAME, PHONE] } });
    expect(await inForce()).toEqual([{ type: 'person' }, { type: 'phone' }]);
    expect((await undo(again)).redactions).toMatchObject({ text: [PHONE] });
    expect(await inForce()).toEqual([{ type: 'phone' }]);
  });
});
