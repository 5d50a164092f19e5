import { countStatements } from '../../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../../test/harness/town-hall.js';
import { FORM } from '../domain/document.js';
import { FillIndex } from './fill-index.js';

describe('filling the index of the search', () => {
  let hall: TownHall;
  let fill: FillIndex;

  const found = async (q: string) =>
    (await hall.visitor().get<{ items: { number: string }[] }>(`/api/v1/submissions?q=${encodeURIComponent(q)}`)).body.items.map(
      ({ number }) => number,
    );
  const publish = async (title: string) => {
    const { number } = await hall.submit({ title });
    const moderator = await hall.staff('moderator');
    await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    hall.clock.advance({ minutes: 1 });
    await hall.drainOutbox();
    return number;
  };
  /** As it is before there was an index. */
  const throwAway = () => hall.dataSource.query('truncate search_document, search_forms, search_word, search_progress');

  beforeAll(async () => {
    hall = await startTownHall();
    fill = hall.app.get(FillIndex, { strict: false });
  }, 60_000);

  afterAll(() => hall.close());
  beforeEach(throwAway);

  it('finds all that was published before, and nothing that was not', async () => {
    const published = await publish('Кестените пред гарата съхнат');
    await hall.submit({ title: 'Кестените пред пощата съхнат' });
    await throwAway();
    expect(await found('кестени')).toEqual([]);
    await fill.run();
    expect(await found('кестени')).toEqual([published]);
    expect(await found('кестенни')).toEqual([published]);
  });

  it('costs one statement when it is done, and begins anew when documents take another form', async () => {
    const number = await publish('Липите пред гарата цъфтят');
    await fill.run();
    await fill.run();
    expect(await countStatements(hall.dataSource, () => fill.run())).toBe(1);
    await hall.dataSource.query('update search_progress set form = form - 1');
    await hall.dataSource.query('truncate search_document, search_forms, search_word');
    await fill.run();
    await fill.run();
    expect(await found('липи')).toEqual([number]);
    expect(await hall.dataSource.query('select finished_at is not null as finished from search_progress')).toEqual([{ finished: true }]);
  });

  it('goes on where the run before ended', async () => {
    const [first, second] = [await publish('Тополите пред гарата падат'), await publish('Тополите пред пощата падат')];
    await throwAway();
    await fill.run();
    await throwAway();
    const [row] = await hall.dataSource.query<{ at: string; id: string }[]>(
      'select received_at::text as at, id from submission where number = $1',
      [first.replace('-', '')],
    );
    await hall.dataSource.query('insert into search_progress (form, received_at, case_id) values ($1, $2, $3)', [FORM, row?.at, row?.id]);
    await fill.run();
    expect(await found('тополи')).toEqual([second]);
  });
});
