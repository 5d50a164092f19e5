/** A place and what is counted there; null is left out. */
export interface Place {
  readonly key: string;
  readonly name: string;
  readonly count: number | null;
}

export interface Tile extends Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the circle, which lies in the upper part of the tile. */
  readonly middle: number;
  readonly centre: number;
  readonly radius: number;
  readonly isLeftOut: boolean;
  /** Whether the number has room in the circle. */
  readonly isInside: boolean;
  readonly numberY: number;
  readonly nameY: number;
}

const GAP = 10;
const HEIGHT = 112;
const LARGEST = 36;
/** A circle in which a number of two digits can be read. */
const ROOMY = 17;

/** Tiles in rows, each with a circle whose area is the count: the largest count has the largest circle. */
export function placeTiles(places: readonly Place[], columns: number, width: number): { tiles: Tile[]; height: number } {
  const most = Math.max(1, ...places.map(({ count }) => count ?? 0));
  const side = (width - GAP * (columns - 1)) / columns;
  const tiles = places.map((place, index): Tile => {
    const [x, y] = [(index % columns) * (side + GAP), Math.floor(index / columns) * (HEIGHT + GAP)];
    const radius = Math.sqrt((place.count ?? 0) / most) * LARGEST;
    const centre = y + LARGEST + 8;
    const isInside = radius >= ROOMY;
    return {
      ...{ ...place, x, y, width: side, height: HEIGHT, middle: x + side / 2, centre, radius, isInside },
      isLeftOut: place.count === null,
      numberY: isInside || radius === 0 ? centre + 6 : centre + radius + 18,
      nameY: y + HEIGHT - 11,
    };
  });
  const rows = Math.ceil(places.length / columns);
  return { tiles, height: Math.max(0, rows * (HEIGHT + GAP) - GAP) };
}
