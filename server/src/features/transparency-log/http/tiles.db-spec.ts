import { gunzipSync } from 'node:zlib';
import { jest } from '@jest/globals';
import { countStatements } from '../../../../test/harness/statement-count.js';
import { startTestApplication, type TestApplication } from '../../../../test/harness/test-application.js';
import { hex, leafHash, treeHash } from '../../../../test/transparency-log/rfc6962.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LogSequencer } from '../index.js';
import { LogGenerations } from '../storage/log-generations.js';
import { LogPublisher } from '../use-cases/log-publisher.js';

const SIZE = 600;

describe('the tiles of the log', () => {
  let application: TestApplication;
  let entries: Buffer[];

  const get = (path: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' | 'POST' = 'GET') =>
    application.app.inject({ method, url: `/log/tile/${path}`, headers: { host: 'localhost:3000', ...headers } });

  beforeAll(async () => {
    application = await startTestApplication();
    const { app, clock } = application;
    const work = app.get(UnitOfWork);
    if (!(await app.get(LogGenerations).currentLog())) await app.get(LogGenerations).begin('localhost:3000/log', clock.now());
    const pile = (count: number) =>
      work.query(
        `insert into log_pending (entry_id, type, entry, appended_at)
         select gen_random_uuid(), 'received', convert_to('{"n":' || n || '}', 'UTF8'), now() from generate_series(1, $1::int) n`,
        [count],
      );
    const sign = jest.spyOn(app.get(LogPublisher), 'publish').mockImplementation(async ({ logId, size, root }) => {
      await work.query(
        `insert into log_checkpoint (log_id, size, root, note, signed_at) values ($1, $2, $3, 'unsigned', now())
         on conflict (log_id) do update set size = excluded.size, root = excluded.root`,
        [logId, size, Buffer.from(root)],
      );
    });
    await pile(SIZE);
    await app.get(LogSequencer).tick();
    // Committed, and not signed yet.
    sign.mockImplementation(async () => undefined);
    await pile(300);
    await app.get(LogSequencer).tick();
    entries = (await work.query<{ entry: Buffer }>('select entry from log_entry order by index')).map(({ entry }) => entry);
  });

  afterAll(() => application.close());

  const leaves = (from: number, to: number): Buffer[] => entries.slice(from, to).map((entry) => leafHash(entry));

  it('hold the hashes of each level, whole and in part', async () => {
    const [whole, part, above] = [await get('0/001'), await get('0/002.p/88'), await get('1/000.p/2')];
    expect(hex(whole.rawPayload)).toBe(hex(Buffer.concat(leaves(256, 512))));
    expect(hex(part.rawPayload)).toBe(hex(Buffer.concat(leaves(512, 600))));
    expect(hex(above.rawPayload)).toBe(hex(Buffer.concat([treeHash(leaves(0, 256)), treeHash(leaves(256, 512))])));
  });

  it('stay to be had in part, as far as any state before', async () => {
    expect(hex((await get('0/001.p/5')).rawPayload)).toBe(hex(Buffer.concat(leaves(256, 261))));
    expect(hex((await get('1/000.p/1')).rawPayload)).toBe(hex(treeHash(leaves(0, 256))));
  });

  it('go with the entries, each after its length', async () => {
    const { rawPayload } = await get('entries/002.p/88');
    const expected = entries.slice(512, 600).map((entry) => Buffer.concat([Buffer.of(0, entry.length), entry]));
    expect(hex(rawPayload)).toBe(hex(Buffer.concat(expected)));
    expect((await get('entries/000.p/1')).rawPayload.length).toBe(2 + entries[0]!.length);
  });

  it('are kept for good by whoever fetched them, and read by pages of others', async () => {
    const { statusCode, headers } = await get('0/000');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': '8192',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('come compressed to whoever asks for it', async () => {
    const { headers, rawPayload } = await get('entries/000', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(hex(gunzipSync(rawPayload))).toBe(hex((await get('entries/000')).rawPayload));
  });

  it('answer HEAD without a body, and take no other method', async () => {
    const head = await get('0/000', {}, 'HEAD');
    expect([head.statusCode, head.headers['cache-control'], head.rawPayload.length]).toEqual([
      200,
      'public, max-age=31536000, immutable',
      0,
    ]);
    expect((await get('0/000', {}, 'POST')).statusCode).toBe(405);
  });

  it.each([
    ['beyond what is signed', '0/002.p/89'],
    ['a whole one of which a part is signed', '0/002'],
    ['one that is committed and not signed', '0/003.p/1'],
    ['entries that are committed and not signed', 'entries/003.p/1'],
    ['entries beyond what is signed', 'entries/002'],
    ['a level that the tree does not have', '2/000.p/1'],
    ['a level that no tree has', '64/000'],
    ['no width', '0/002.p/0'],
    ['a width that is the whole', '0/000.p/256'],
    ['another spelling', '00/000'],
    ['another spelling of the number', '0/x000/000'],
    ['the number of no tile', '0/x999/x999/x999/x999/x999/999'],
    ['nothing', ''],
    ['a path that leads up', '0/../../nothing'],
  ])('are not there, and nobody remembers it: %s', async (_, path) => {
    const { statusCode, headers } = await get(path);
    expect(statusCode).toBe(404);
    expect(headers).toMatchObject({ 'content-type': expect.stringContaining('application/problem+json'), 'cache-control': 'no-store' });
  });

  it('tell pages of others, too, that they are not there', async () => {
    expect((await get('0/999')).headers['access-control-allow-origin']).toBe('*');
  });

  it.each(['0/000', 'entries/000', '0/002.p/89'])('cost one statement: %s', async (path) => {
    expect(await countStatements(application.dataSource, () => get(path))).toBe(1);
  });
});
