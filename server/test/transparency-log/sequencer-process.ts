import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { LogSequence } from '../../src/features/transparency-log/storage/log-sequence.js';
import { TestLog } from './test-log.js';

/** What a process is in the middle of when it stalls; `nothing` for one that works. */
export const MOMENTS = ['lock', 'integrate', 'keep', 'publish', 'nothing'] as const;
export type Moment = (typeof MOMENTS)[number];

// A worker of its own: `sequencer-process.ts <database> <moment>`. It tells each tick on a line, and stalls for good after what the moment names.
const [url = '', given = ''] = process.argv.slice(2);
const moment = MOMENTS.find((each) => each === given) ?? 'nothing';
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const forGood = (): Promise<never> => new Promise(() => setInterval(() => undefined, 60_000));

const log = await new TestLog().start(url);
const stalling: object = moment === 'publish' ? log.publisher : log.provided(LogSequence);
if (moment !== 'nothing') {
  const own = Reflect.get(stalling, moment) as (...args: unknown[]) => Promise<unknown>;
  Reflect.set(stalling, moment, async (...args: unknown[]) => {
    const answer = moment === 'publish' ? undefined : await own.apply(stalling, args);
    if (answer === false) return answer;
    say('stalled');
    return forGood();
  });
}
say('ready');
for (;;) {
  say(`grown ${await log.sequencer.tick()}`);
  await pause(20);
}
