/** Hashes in a full tile, and entries in a full bundle (C2SP tlog-tiles, „Merkle Tree“). */
export const TILE_WIDTH = 256;
const MOST_LEVEL = 63;

/** A resource of the log below `tile/`: hashes of a level, or the entries themselves. */
export interface TilePath {
  readonly level: number | 'entries';
  /** Of the tile within its level, from 0. */
  readonly index: number;
  /** 1 to 255 of a partial tile, 256 of a full one. */
  readonly width: number;
}

const SHAPE = /^(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/;

/** Reads `<L>/<N>[.p/<W>]` and `entries/<N>[.p/<W>]`; null unless it is the one spelling of what it names (C2SP tlog-tiles, „Merkle Tree“). */
export function parseTilePath(path: string): TilePath | null {
  const [, level, groups, width] = SHAPE.exec(path) ?? [];
  if (level === undefined || groups === undefined) return null;
  const parsed: TilePath = {
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  const isSound =
    (parsed.level === 'entries' || parsed.level <= MOST_LEVEL) &&
    Number.isSafeInteger(parsed.index) &&
    (width === undefined || isPartial(parsed));
  return isSound && tilePath(parsed) === path ? parsed : null;
}

/** As it stands in the address: index 1234067 of level 0 is `0/x001/x234/067`. */
export function tilePath({ level, index, width }: TilePath): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  const last = groups.length - 1;
  const path = groups.map((group, at) => (at === last ? group : `x${group}`)).join('/');
  return `${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** Whether a tree of `size` entries has all of it; a tile of a level above holds hashes of full tiles only. */
export function isCovered({ level, index, width }: TilePath, size: number): boolean {
  const hashes = Math.floor(size / TILE_WIDTH ** (level === 'entries' ? 0 : level));
  return index * TILE_WIDTH + width <= hashes;
}

const isPartial = ({ width }: TilePath): boolean => width >= 1 && width < TILE_WIDTH;
