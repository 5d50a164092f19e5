import { between, fitted, fresh, joined, moved, type Rectangle, stretched } from './rectangles';

const size = { width: 200, height: 100 };
const one: Rectangle = { page: 1, x: 10, y: 20, width: 30, height: 40 };

describe('a rectangle over a page', () => {
  it('is moved and stretched inside the page only', () => {
    expect(moved(one, { x: 5, y: -5 }, size)).toEqual({ ...one, x: 15, y: 15 });
    expect(moved(one, { x: 999, y: -999 }, size)).toEqual({ ...one, x: 170, y: 0 });
    expect(stretched(one, { x: 999, y: 10 }, size)).toEqual({ ...one, width: 190, height: 50 });
    expect(stretched(one, { x: -999, y: -999 }, size)).toEqual({ ...one, width: 1, height: 1 });
  });

  it('is drawn from any corner to any other, and a slip draws none', () => {
    const drawn = { page: 2, x: 10, y: 20, width: 30, height: 40 };
    expect(between(2, { x: 40, y: 60 }, { x: 10, y: 20 }, size)).toEqual(drawn);
    expect(between(2, { x: 10, y: 60 }, { x: 40, y: 20 }, size)).toEqual(drawn);
    expect(between(2, { x: 10, y: 20 }, { x: 12, y: 90 }, size)).toBeNull();
  });

  it('has whole pixels, whatever was typed', () => {
    expect(fitted({ page: 1, x: -3.2, y: 99.9, width: 0, height: 500 }, size)).toEqual({ page: 1, x: 0, y: 99, width: 1, height: 1 });
    expect(fresh(1, size, 0)).toEqual({ page: 1, x: 60, y: 45, width: 80, height: 10 });
    expect(fresh(1, size, 1).y).toBe(57);
  });
});

describe('rectangles of two moderators', () => {
  const [two, three] = [
    { ...one, x: 1 },
    { ...one, x: 2 },
  ];

  it('are joined: both additions stay, and what either removed is gone', () => {
    expect(joined([one], [one, two], [one, three])).toEqual([one, three, two]);
    expect(joined([one, two], [two], [one, two, three])).toEqual([two, three]);
    expect(joined([one], [one], [])).toEqual([]);
    expect(joined([], [one], [one])).toEqual([one]);
  });
});
