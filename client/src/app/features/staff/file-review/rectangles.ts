import type { FilePage, FileRectangle } from '../../../core/api/contract';

export type Rectangle = FileRectangle;
export type Size = Pick<FilePage, 'width' | 'height'>;
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shortest side of what is drawn with a pointer, in pixels: less is a slip. */
const SHORTEST = 6;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, Math.round(value)));

export const isSame = (one: Rectangle, other: Rectangle): boolean => keyOf(one) === keyOf(other);
const keyOf = ({ page, x, y, width, height }: Rectangle): string => [page, x, y, width, height].join(' ');

export const isSameList = (one: readonly Rectangle[], other: readonly Rectangle[]): boolean =>
  one.length === other.length && one.every((each, index) => keyOf(each) === keyOf(other[index] ?? each));

/** The rectangle in whole pixels inside its page, at least one pixel wide and high. */
export function fitted({ page, x, y, width, height }: Rectangle, size: Size): Rectangle {
  const left = clamp(x, 0, size.width - 1);
  const top = clamp(y, 0, size.height - 1);
  return { page, x: left, y: top, width: clamp(width, 1, size.width - left), height: clamp(height, 1, size.height - top) };
}

/** The same size elsewhere, not beyond the edge. */
export function moved(rectangle: Rectangle, by: Point, size: Size): Rectangle {
  return {
    ...rectangle,
    x: clamp(rectangle.x + by.x, 0, size.width - rectangle.width),
    y: clamp(rectangle.y + by.y, 0, size.height - rectangle.height),
  };
}

/** Wider or higher from the same corner. */
export const stretched = (rectangle: Rectangle, by: Point, size: Size): Rectangle =>
  fitted({ ...rectangle, width: rectangle.width + by.x, height: rectangle.height + by.y }, size);

/** What lies between two points; null when that is too little to be meant. */
export function between(page: number, from: Point, to: Point, size: Size): Rectangle | null {
  const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
  return width < SHORTEST || height < SHORTEST ? null : fitted({ page, x, y, width, height }, size);
}

/** One to begin with: a band in the middle, lower than those that are there already, that is moved where it belongs. */
export const fresh = (page: number, size: Size, others: number): Rectangle =>
  fitted(
    { page, x: size.width * 0.3, y: size.height * (0.45 + (others % 4) * 0.12), width: size.width * 0.4, height: size.height * 0.1 },
    size,
  );

/** Joins what was done here since `base` with what others have made of it. */
export function joined(base: readonly Rectangle[], mine: readonly Rectangle[], theirs: readonly Rectangle[]): Rectangle[] {
  const has = (list: readonly Rectangle[], one: Rectangle): boolean => list.some((other) => isSame(one, other));
  const kept = theirs.filter((one) => !has(base, one) || has(mine, one));
  return [...kept, ...mine.filter((one) => !has(base, one) && !has(kept, one))];
}
