import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { TERMS_OF_LAW } from '../../../../test/calendar/terms-of-law.js';

const run = promisify(execFile);
const HOOKS = new URL('../../../../test/typescript-hooks.mjs', import.meta.url).href;
const PROGRAM = fileURLToPath(new URL('../../../../test/calendar/print-due-days.ts', import.meta.url));

describe('a process in another zone', () => {
  it.each(['America/New_York', 'Pacific/Kiritimati'])('gives the same due days in %s', async (zone) => {
    const { stdout } = await run(process.execPath, ['--import', HOOKS, PROGRAM], { env: { PATH: process.env['PATH'], TZ: zone } });
    expect(JSON.parse(stdout)).toEqual({ zone, due: TERMS_OF_LAW.map(([, , , dueOn]) => dueOn) });
  });
});
