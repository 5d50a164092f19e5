import { setTimeout as sleep } from 'node:timers/promises';
import { Turns } from './turns.js';

describe('turns', () => {
  it('let work of one key run one after another, in the order of asking', async () => {
    const turns = new Turns();
    const told: string[] = [];
    const say = (name: string, milliseconds: number) =>
      turns.run('key', async () => {
        told.push(`${name} begins`);
        await sleep(milliseconds);
        told.push(`${name} ends`);
      });
    await Promise.all([say('one', 15), say('two', 1), say('three', 1)]);
    expect(told).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
  });

  it('let work of other keys run beside it', async () => {
    const turns = new Turns();
    let release: () => void = () => undefined;
    const slow = turns.run('one', () => new Promise<void>((resolve) => (release = resolve)));
    await expect(turns.run('other', () => Promise.resolve('done'))).resolves.toBe('done');
    release();
    await slow;
  });

  it('go on after work that failed, whose failure only its own caller sees', async () => {
    const turns = new Turns();
    const failing = turns.run('key', () => Promise.reject(new Error('broken')));
    const next = turns.run('key', () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('done');
  });
});
