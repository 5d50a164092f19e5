/** What is drawn of a month: cases with an answer, published ones without, and withheld ones. Null is left out. */
export interface Column {
  readonly month: string;
  readonly parts: readonly [answered: number, waiting: number, withheld: number] | null;
}

/** A part of a column, in the units of the drawing. */
export interface Block {
  readonly y: number;
  readonly height: number;
}

export interface PlacedColumn {
  readonly month: string;
  readonly x: number;
  readonly width: number;
  /** In the order of the parts, the first at the foot. */
  readonly blocks: readonly Block[];
  readonly isLeftOut: boolean;
  /** Whether there is room for the name of the month under it. */
  readonly isNamed: boolean;
}

export interface Drawing {
  readonly columns: readonly PlacedColumn[];
  /** Whole numbers at which lines are drawn, with their places. */
  readonly lines: readonly { readonly value: number; readonly y: number }[];
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width that the name of a month takes. */
  readonly nameWidth: number;
}

/** Columns that stand on each other's parts, in a frame; a month that is left out has no height. */
export function placeColumns(columns: readonly Column[], { left, right, top, bottom, nameWidth }: Frame): Drawing {
  const highest = topOf(Math.max(1, ...columns.map(({ parts }) => sum(parts ?? []))));
  const unit = (bottom - top) / highest;
  const step = (right - left) / Math.max(1, columns.length);
  const every = Math.max(1, Math.ceil(nameWidth / step));
  return {
    columns: columns.map(({ month, parts }, index) => {
      let foot = bottom;
      const blocks = (parts ?? []).map((part) => {
        foot -= part * unit;
        return { y: foot, height: part * unit };
      });
      const width = Math.min(step * 0.68, 56);
      const x = left + step * index + (step - width) / 2;
      // Counted from the end, as the last month is the one that is looked for.
      return { month, x, width, blocks, isLeftOut: parts === null, isNamed: (columns.length - 1 - index) % every === 0 };
    }),
    lines: [0, highest / 2, highest].filter(Number.isInteger).map((value) => ({ value, y: bottom - value * unit })),
  };
}

/** The next number that people count in: 2, 4, 10, 20, 40, 100… */
function topOf(most: number): number {
  for (let ten = 1; ; ten *= 10) for (const step of [2, 4, 6, 10]) if (most <= step * ten) return step * ten;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
