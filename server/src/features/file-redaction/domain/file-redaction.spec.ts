import { unseenFault, unseenPages } from './file-redaction.js';

const page = { width: 10, height: 10 };
const look = (number: number) => ({ page: number, accountId: null, at: new Date(0) });

describe('pages that nobody looked at', () => {
  it('are unknown before the file was opened, and fewer with each look', () => {
    expect(unseenPages({ pages: null, looks: [] })).toBeNull();
    expect(unseenPages({ pages: [page, page, page], looks: [look(2)] })).toEqual([1, 3]);
    expect(unseenPages({ pages: [page], looks: [look(1)] })).toEqual([]);
  });

  it('are named to whoever wants to publish them', () => {
    const told = (pages: object[] | null, looks: number[]) =>
      unseenFault('документ-1.pdf', { pages: pages as (typeof page)[] | null, looks: looks.map(look) })?.detail.bg;
    expect(told(null, [])).toBe(
      'Никой не е прегледал страниците от „документ-1.pdf“. Прегледайте файла докрай или го оставете непубличен.',
    );
    expect(told([page, page, page], [2])).toContain('страници 1, 3 от „документ-1.pdf“');
    expect(told([page, page], [2])).toContain('страница 1 от');
    expect(told([page], [1])).toBeUndefined();
  });
});
