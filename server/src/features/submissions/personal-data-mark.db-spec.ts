import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

describe('the mark of personal data', () => {
  let town: TownHall;

  beforeAll(async () => {
    town = await startTownHall();
    const admin = await town.staff('admin');
    const { status, text } = await admin.patch('/api/v1/admin/departments/streets', {
      phone: '0727 42 123',
      email: 'ulici@slivnitsa.example',
    });
    if (status !== 200) throw new Error(text);
  }, 60_000);
  afterAll(() => town.close());

  it.each([
    ['Обадете се на 0888 123 456, моля.', ['certain'], true],
    ['Обадих се на 0727 42 123 и писах на ulici@slivnitsa.example.', [], false],
    ['Вчера питахме Петров за това.', ['possible'], false],
  ])('of „%s“ with finds %j is %j, in the queue and in the file', async (words, certainties, isMarked) => {
    const text = `На улицата лампите не светят от два месеца. ${words}`;
    const preview = await town.visitor().post<{ spans: { certainty: string }[] }>('/api/v1/redaction/preview', { text });
    expect(preview.body.spans.map(({ certainty }) => certainty)).toEqual(certainties);
    const { number } = await town.submit({ text });
    await town.drainOutbox();
    const [row] = await town.dataSource.query<{ risks: string[] }[]>('select s.risks from submission s where s.number = $1', [
      number.replace('-', ''),
    ]);
    expect(row?.risks.includes('personal_data')).toBe(isMarked);
    const file = await (await town.staff('moderator')).get<{ risks: string[] }>(`/api/v1/moderation/${number}`);
    expect(file.body.risks.includes('personal_data')).toBe(isMarked);
  });
});
