import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { TestClock } from '../../../../test/harness/test-clock.js';
import { testConfig } from '../../../../test/harness/test-config.js';
import { startTestApplication, type TestApplication } from '../../../../test/harness/test-application.js';
import type { ConnectedConfig } from '../../../platform/config/config.js';
import { NoteSigner, NoteVerifier } from '../../../platform/crypto/note-key.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { createWebApplication } from '../../../web.js';
import { parseCheckpoint } from '../domain/checkpoint.js';
import { parseNote } from '../domain/signed-note.js';
import { LogEntries, LogIdentity, LogPromises, LogReader, LogSequencer, newLogCase } from '../index.js';
import { SignedCheckpoints } from '../storage/signed-checkpoints.js';
import { ChangeKeys } from '../use-cases/change-keys.js';
import { CheckpointPublisher } from './checkpoint-publisher.js';
import { isSignedBy } from './log-keys.js';
import { LogStart } from './log-start.js';

const ORIGIN = 'localhost:3000/log';

describe('the signature of the log', () => {
  let application: TestApplication;
  const closing: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    application = await startTestApplication();
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    await application.close();
  });

  const append = async (count = 1, { app } = application): Promise<void> => {
    const log = app.get(LogEntries);
    for (let number = 0; number < count; number += 1) {
      const fact = { t: 'erased', what: 'original', basis: 'term' } as const;
      await app.get(UnitOfWork).run(() => log.append([{ logCase: newLogCase(), fact, at: application.clock.now() }]));
    }
  };
  const tick = ({ app } = application): Promise<number> => app.get(LogSequencer).tick();
  const served = async () => (await application.visitor().get<string>('/log/checkpoint')).text;
  const sizeServed = async () => parseCheckpoint(parseNote(await served())?.text ?? '')?.size ?? null;
  const vkeys = async () => (await application.visitor().get<string>('/log/vkey')).text.trimEnd().split('\n');
  const verifies = (note: string, vkey: string) => isSignedBy([NoteVerifier.parse(vkey)!], parseNote(note)!);
  const trace = () => join(application.dataDir, 'log', 'checkpoint');
  const keyFile = () => join(application.dataDir, 'keys', 'log.key');
  const state = async () => {
    const identity = await application.app.get(LogIdentity).read();
    return [identity?.state, identity?.refusal?.reason ?? null];
  };

  /** Another process on the same database. */
  async function another(changes: Partial<ConnectedConfig> = {}): Promise<NestFastifyApplication> {
    const url = (application.dataSource.options as { url?: string }).url ?? '';
    const config = testConfig(url, application.dataDir, changes);
    const app = await createWebApplication(config, new TestClock());
    closing.push(() => app.close());
    await app.init();
    return app;
  }

  it('is there from the start, of nothing, and by a key that its owner alone can read', async () => {
    await tick();
    const note = await served();
    expect(note).toMatch(
      /^localhost:3000\/log\n0\n47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— localhost:3000\/log [A-Za-z0-9+/=]+\n$/,
    );
    const [vkey = '', ...more] = await vkeys();
    expect([verifies(note, vkey), more]).toEqual([true, []]);
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
    expect(await readFile(keyFile(), 'utf8')).toMatch(/^PRIVATE\+KEY\+localhost:3000\/log\+[0-9a-f]{8}\+[A-Za-z0-9+/=]{44}\n$/);
  });

  it('stands on the disk before it is served, and is served to any site for a second', async () => {
    await append(3);
    await tick();
    const { headers, text } = await application.visitor().get<string>('/log/checkpoint');
    expect(headers).toMatchObject({
      ...{ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=1', 'access-control-allow-origin': '*' },
    });
    expect(await readFile(trace(), 'utf8')).toBe(text);
    expect(await sizeServed()).toBe(3);
    // The disk refuses: nothing new is served, and nothing is lost.
    await rm(trace());
    await rm(join(application.dataDir, 'log'), { recursive: true });
    await writeFile(join(application.dataDir, 'log'), '');
    await append();
    await expect(tick()).rejects.toThrow();
    expect(await sizeServed()).toBe(3);
    await rm(join(application.dataDir, 'log'));
  });

  it('is not there before the first, and 404 is kept by no cache', async () => {
    const { status, headers } = await application.visitor().get('/log/checkpoint');
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([404, 'no-store', expect.stringContaining('problem+json')]);
  });

  it('is made up for when a process died between its commit and its signature, or between disk and database', async () => {
    await append(2);
    await tick();
    const before = await readFile(trace(), 'utf8');
    // As if it had died before the checkpoint was kept; then before it was on the disk, too.
    for (const [round, isOnDisk] of [true, false].entries()) {
      const dead = jest.spyOn(application.app.get(SignedCheckpoints), 'keep').mockRejectedValueOnce(new Error('killed'));
      await append(2);
      await expect(tick()).rejects.toThrow('killed');
      dead.mockRestore();
      if (!isOnDisk) await writeFile(trace(), before);
      expect(await sizeServed()).toBe(2 + 2 * round);
      await tick();
      expect(await sizeServed()).toBe(4 + 2 * round);
    }
  });

  it('never goes back, and is one, however many processes sign at once', async () => {
    const other = await another();
    for (let round = 0; round < 5; round += 1) {
      await append(3);
      await Promise.all([tick(), other.get(LogSequencer).tick(), tick()]);
    }
    await tick();
    expect(await sizeServed()).toBe(15);
    const reader = application.app.get(LogReader);
    const { logId, size, root } = (await reader.checkpoint())!;
    await application.app.get(CheckpointPublisher).publish({ logId, size: 3, root: randomBytes(32) });
    expect(await state()).toEqual(['signing', null]);
    await other.get(CheckpointPublisher).publish({ logId, size, root });
    expect(await sizeServed()).toBe(15);
    expect(await readdir(join(application.dataDir, 'log'))).toEqual(['checkpoint']);
  });

  it('changes its key without a break: whoever knows the old one still verifies, until it is retired', async () => {
    await append();
    await tick();
    const [old = ''] = await vkeys();
    const change = application.app.get(ChangeKeys);
    const made = await change.rotate();
    await application.app.get(CheckpointPublisher).review();
    expect(await vkeys()).toEqual([made, old]);
    expect([verifies(await served(), made), verifies(await served(), old)]).toEqual([true, true]);
    expect(parseNote(await served())?.signatures).toHaveLength(2);
    expect((await stat(keyFile())).mode & 0o777).toBe(0o600);
    await expect(change.retire('00000000')).rejects.toThrow('No key has the id');
    await change.retire(NoteVerifier.parse(old)!.id.toString('hex'));
    await append();
    await tick();
    expect(await vkeys()).toEqual([made]);
    expect([verifies(await served(), made), verifies(await served(), old)]).toEqual([true, false]);
    await expect(change.retire(NoteVerifier.parse(made)!.id.toString('hex'))).rejects.toThrow('the only key');
  });

  it('loses no key to two who change them at once', async () => {
    const change = application.app.get(ChangeKeys);
    const made = await Promise.all([change.rotate(), change.rotate(), change.rotate()]);
    await tick();
    expect((await vkeys()).slice(0, 3).sort()).toEqual(made.sort());
    expect(await vkeys()).toHaveLength(4);
  });

  it('is not given with another key, nor without one, and says so', async () => {
    await append();
    await tick();
    const key = await readFile(keyFile(), 'utf8');
    await writeFile(keyFile(), `${NoteSigner.generate(ORIGIN).secretText}\n`);
    await append();
    await tick();
    expect([await state(), await sizeServed()]).toEqual([['refuses', 'other_key'], 1]);
    await unlink(keyFile());
    await tick();
    expect(await state()).toEqual(['refuses', 'no_key']);
    // No new key is made for a log that was signed by one that is lost.
    await another();
    expect(await readdir(join(application.dataDir, 'keys'))).toEqual([]);
    await writeFile(keyFile(), key);
    await tick();
    expect([await state(), await sizeServed()]).toEqual([['signing', null], 2]);
  });

  it('is of the key in the settings, which has to be the one that signed before', async () => {
    await tick();
    const [mine, other] = [NoteSigner.parse((await readFile(keyFile(), 'utf8')).trim())!, NoteSigner.generate(ORIGIN)];
    await expect((await another({ logKeys: [other] })).get(LogStart).expectSettledKey()).rejects.toThrow('signed by another key');
    const both = await another({ logKeys: [other, mine] });
    await both.get(LogStart).expectSettledKey();
    await both.get(CheckpointPublisher).review();
    expect(await vkeys()).toEqual([other.verifier.text, mine.verifier.text]);
    await expect(both.get(ChangeKeys).rotate()).rejects.toThrow('LOG_PRIVATE_KEY');
    expect(NoteSigner.parse(await both.get(ChangeKeys).generate())?.name).toBe(ORIGIN);
  });

  it('keeps the name of the log when the site moves, and refuses another one', async () => {
    const moved = await another({ publicUrl: new URL('https://elsewhere.example') });
    await moved.get(LogSequencer).tick();
    expect(await served()).toMatch(/^localhost:3000\/log\n/);
    await expect(another({ logOrigin: 'elsewhere.example/log' })).rejects.toThrow(`set LOG_ORIGIN=${ORIGIN}`);
    await expect(another({ logKeys: [NoteSigner.generate('elsewhere.example/log')] })).rejects.toThrow(
      'LOG_PRIVATE_KEY is a key of elsewhere',
    );
    await (await another({ logOrigin: ORIGIN })).get(DataSource).query('select 1');
  });

  it('promises what is not integrated yet, by the same key', async () => {
    await tick();
    const promises = application.app.get(LogPromises);
    const note = parseNote((await promises.promise(Buffer.alloc(32, 1), new Date('2026-11-30T05:01:02.999Z')))!)!;
    expect(note.text).toBe(`${ORIGIN}/promise\n${Buffer.alloc(32, 1).toString('base64')}\n2026-11-30T05:01:02Z\n`);
    const [vkey = ''] = await vkeys();
    expect([isSignedBy([NoteVerifier.parse(vkey)!], note), parseCheckpoint(note.text)]).toEqual([true, null]);
    await expect(promises.promise(Buffer.alloc(31), new Date())).rejects.toThrow(RangeError);
  });
});

it('a key file is made once, by however many that start together', async () => {
  const { KeyFile } = await import('./key-file.js');
  const folder = await mkdtemp(join(tmpdir(), 'zaedno-log-key-'));
  const file = new KeyFile(join(folder, 'keys', 'log.key'));
  await Promise.all(Array.from({ length: 8 }, () => file.create(ORIGIN)));
  expect((await file.read()).length).toBe(1);
  expect(await readdir(join(folder, 'keys'))).toEqual(['log.key']);
  await writeFile(join(folder, 'keys', 'log.key'), 'zaedno\n');
  await expect(file.read()).rejects.toThrow('no key');
  await rm(folder, { recursive: true });
});
