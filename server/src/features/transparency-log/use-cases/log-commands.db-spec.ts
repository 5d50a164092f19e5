import { startTestApplication, type TestApplication } from '../../../../test/harness/test-application.js';
import { NoteSigner } from '../../../platform/crypto/note-key.js';
import { LogCommands, LogSequencer } from '../index.js';

describe('the commands of the log', () => {
  let application: TestApplication;

  beforeAll(async () => {
    application = await startTestApplication();
  });
  afterAll(() => application.close());

  const run = (...words: string[]) => application.app.get(LogCommands).run(words);

  it('tell who signs, how far, and what waits', async () => {
    expect(await run('status')).toContain('Signed    nothing yet');
    await application.app.get(LogSequencer).tick();
    expect(await run('status')).toMatch(
      /^Log {7}localhost:3000\/log\nState {5}signing\nSigned {4}0 entries, 2026-11-23T09:00:00\.000Z\nWaiting {3}0\nKeys {6}localhost:3000\/log\+/,
    );
  });

  it('change keys, and print one that is kept nowhere', async () => {
    expect(NoteSigner.parse(await run('new-key'))?.name).toBe('localhost:3000/log');
    const made = /\n {2}(\S+)\n/.exec(await run('rotate-key'))?.[1] ?? '';
    expect(await run('retire-key', made.split('+')[1] ?? '')).toContain(made);
  });

  it('begin nothing anew without a reason, and confirm nothing that is known', async () => {
    await expect(run('begin-anew')).rejects.toThrow('--reason');
    await expect(run('begin-anew', '--reason')).rejects.toThrow('--reason');
    await expect(run('confirm')).rejects.toThrow('nothing has to be confirmed');
  });

  it.each([[], ['help'], ['toString'], ['retire-key']])('explain themselves when asked for %s', async (...words) => {
    await expect(run(...words)).rejects.toThrow('Usage: npm run log -- <command>');
  });
});
