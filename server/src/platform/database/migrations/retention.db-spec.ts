import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/harness/test-database.js';
import { dataSourceOptions } from '../data-source-options.js';
import { Retention } from './0009-retention.js';
import { MIGRATIONS } from './index.js';

const BEFORE = MIGRATIONS.slice(0, MIGRATIONS.indexOf(Retention));

describe('the migration to retention', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource({ ...dataSourceOptions(database.url), migrations: BEFORE }).initialize();
    await dataSource.query('drop schema public cascade; create schema public');
    await dataSource.query('create extension if not exists pg_trgm');
    await dataSource.runMigrations();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const insert = (number: string, procedure: string, closedAt: string | null) =>
    dataSource.query(
      `insert into submission (id, number, access_code_hash, kind, topic, title, text, language, identity, received_at, received_on, statutory,
                               moderate_by, publication, procedure, closed_at)
       values (gen_random_uuid(), $1, '\\x00', 'signal', 'services', 'Заглавие', 'Текст', 'bg', 'anonymous', '2026-01-05T10:00:00Z',
               '2026-01-05', false, '2026-01-07', 'pending', $2, $3)`,
      [number, procedure, closedAt],
    );

  const tell = (number: string, type: string, at: string) =>
    dataSource.query(
      `insert into case_event (submission_id, at, type, actor_kind, is_public, details)
       select id, $3, $2, 'author', true, '{}' from submission where number = $1`,
      [number, type, at],
    );

  it('finds out when cases ended that ended before it', async () => {
    await insert('CLOSED', 'closed', '2026-02-01T10:00:00Z');
    await insert('WITHDRAWN', 'withdrawn', null);
    await tell('WITHDRAWN', 'received', '2026-01-05T10:00:00Z');
    await tell('WITHDRAWN', 'withdrawn', '2026-03-01T10:00:00Z');
    await insert('MERGED', 'merged', null);
    await tell('MERGED', 'merged', '2026-04-01T10:00:00Z');
    await insert('UNTOLD', 'forwarded', null);
    await insert('OPEN', 'assigned', null);
    const all = await new DataSource({ ...dataSourceOptions(database.url), migrations: MIGRATIONS }).initialize();
    await all.runMigrations();
    await all.destroy();
    const rows = await dataSource.query<{ number: string; day: string | null }[]>(
      'select number, ended_at::date::text as day from submission order by number',
    );
    expect(Object.fromEntries(rows.map(({ number, day }) => [number, day]))).toEqual({
      CLOSED: '2026-02-01',
      WITHDRAWN: '2026-03-01',
      MERGED: '2026-04-01',
      UNTOLD: '2026-01-05',
      OPEN: null,
    });
  });
});
