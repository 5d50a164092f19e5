import { placeTiles } from './tiles';

const place = (key: string, count: number | null) => ({ key, name: key, count });

describe('the tiles of settlements', () => {
  it('have circles whose area is what they count', () => {
    const [large, small, none, leftOut] = placeTiles([place('a', 64), place('b', 16), place('c', 0), place('d', null)], 2, 320).tiles;
    expect((large?.radius ?? 0) / (small?.radius ?? 1)).toBe(2);
    expect([none?.radius, none?.isLeftOut, leftOut?.radius, leftOut?.isLeftOut]).toEqual([0, false, 0, true]);
  });

  it('lie in rows and do not touch, and end with the drawing', () => {
    const { tiles, height } = placeTiles(
      Array.from({ length: 13 }, (_, index) => place(String(index), index)),
      4,
      640,
    );
    for (const [index, one] of tiles.entries()) {
      expect(one.x + one.width).toBeLessThanOrEqual(640);
      for (const other of tiles.slice(index + 1)) {
        expect(other.y >= one.y + one.height || other.x >= one.x + one.width || one.x >= other.x + other.width).toBe(true);
      }
      expect(one.centre - one.radius).toBeGreaterThanOrEqual(one.y);
      expect(one.nameY).toBeGreaterThan(one.centre + one.radius);
    }
    expect(height).toBe((tiles.at(-1)?.y ?? 0) + (tiles.at(-1)?.height ?? 0));
  });
});
