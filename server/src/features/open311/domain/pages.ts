/** Requests that GeoReport v2 answers at once. */
export const PAGE_SIZE = 1_000;
/** Pages that can be asked for: whoever wants more narrows the period. */
export const PAGES = 100;

/** Which rows a page holds; `page` counts from 1. */
export const pageOf = ({
  page = 1,
  page_size: size = PAGE_SIZE,
}: {
  readonly page?: number | undefined;
  readonly page_size?: number | undefined;
}): {
  readonly limit: number;
  readonly offset: number;
} => ({ limit: size, offset: (page - 1) * size });

/** The parts of a list that is written with commas; without what is empty. */
export const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
