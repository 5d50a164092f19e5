/**
 * A place of a file that is not to be shown, in pixels of its page as it is looked at, from the upper left corner. A picture is one
 * page, in its own pixels; a page of a PDF is drawn so that its longest side has {@link PAGE_SIDE} pixels.
 */
export interface Rectangle {
  /** From 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page as it is looked at, in pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Longest side of a page of a PDF, in pixels: an A4 sheet at 170 dots an inch, on which small print can be read. */
export const PAGE_SIDE = 2_000;
/** Pages of a PDF that can be published. */
export const MOST_PAGES = 40;
/** Rectangles of one file. */
export const MOST_RECTANGLES = 200;

/** Pages on which something is covered, in their order. */
export const coveredPages = (rectangles: readonly Rectangle[]): number[] =>
  [...new Set(rectangles.map(({ page }) => page))].sort((one, other) => one - other);
