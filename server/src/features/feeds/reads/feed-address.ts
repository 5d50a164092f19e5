/** What a feed is narrowed to, as its address has it. */
export type Asked = Readonly<Record<string, unknown>>;

/** The path with what is asked, in a fixed order and without what is empty, so that one question has one address. */
export function withQuery(path: string, asked: Asked): string {
  const filled = Object.entries(asked).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
  const query = new URLSearchParams(filled.sort(([one], [other]) => (one < other ? -1 : 1))).toString();
  return query === '' ? path : `${path}?${query}`;
}
