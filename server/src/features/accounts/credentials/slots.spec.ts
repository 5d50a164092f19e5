import { Slots } from './slots.js';

const full = (): never => {
  throw new Error('full');
};

/** Work that ends when it is told to. */
function work(): { run: () => Promise<void>; end: () => void; started: () => boolean } {
  let running = false;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return {
    run: () => {
      running = true;
      return ended;
    },
    end: () => end(),
    started: () => running,
  };
}

describe('slots', () => {
  it('run at most so many at once, and the next one when one ends', async () => {
    const slots = new Slots(2, 10, full);
    const [one, two, three] = [work(), work(), work()];
    const first = slots.run(one.run);
    const all = [first, slots.run(two.run), slots.run(three.run)];
    expect([one, two, three].map((each) => each.started())).toEqual([true, true, false]);
    one.end();
    await first;
    await Promise.resolve();
    expect(three.started()).toBe(true);
    two.end();
    three.end();
    await Promise.all(all);
  });

  it('turn away what would wait too long, and take work again later', async () => {
    const slots = new Slots(1, 1, full);
    const [one, two] = [work(), work()];
    const all = [slots.run(one.run), slots.run(two.run)];
    await expect(slots.run(() => Promise.resolve())).rejects.toThrow('full');
    one.end();
    two.end();
    await Promise.all(all);
    await expect(slots.run(() => Promise.resolve('done'))).resolves.toBe('done');
  });

  it('are given back when work fails', async () => {
    const slots = new Slots(1, 0, full);
    await expect(slots.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(slots.run(() => Promise.resolve('done'))).resolves.toBe('done');
  });
});
