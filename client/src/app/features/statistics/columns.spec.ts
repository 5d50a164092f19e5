import { type Column, placeColumns } from './columns';

const frame = { left: 40, right: 640, top: 20, bottom: 220, nameWidth: 50 };
const months = (count: number): Column[] =>
  Array.from({ length: count }, (_, index) => ({ month: `2026-${String(index + 1).padStart(2, '0')}`, parts: [3, 4, 1] }));

describe('columns of months', () => {
  it('stand on each other, as high as what they count', () => {
    const [column] = placeColumns([{ month: '2026-11', parts: [5, 3, 2] }], frame).columns;
    expect(column?.blocks).toEqual([
      { y: 120, height: 100 },
      { y: 60, height: 60 },
      { y: 20, height: 40 },
    ]);
  });

  it('have lines at whole numbers, the highest not below any column', () => {
    expect(placeColumns([{ month: '2026-11', parts: [7, 0, 0] }], frame).lines.map(({ value }) => value)).toEqual([0, 5, 10]);
    expect(placeColumns([], frame).lines.map(({ value }) => value)).toEqual([0, 1, 2]);
  });

  it('stay in their frame and do not touch, and have as many names as there is room for', () => {
    for (const count of [1, 12, 60]) {
      const { columns } = placeColumns(months(count), frame);
      for (const [index, { x, width }] of columns.entries()) {
        expect(x).toBeGreaterThanOrEqual(frame.left);
        expect(x + width).toBeLessThanOrEqual(columns[index + 1]?.x ?? frame.right);
      }
      const named = columns.filter(({ isNamed }) => isNamed);
      expect(named.at(-1)?.month).toBe(columns.at(-1)?.month);
      expect(named.length * frame.nameWidth).toBeLessThanOrEqual(frame.right - frame.left + frame.nameWidth);
    }
  });

  it('leave a month out that must not be told', () => {
    expect(placeColumns([{ month: '2026-11', parts: null }], frame).columns[0]).toMatchObject({ blocks: [], isLeftOut: true });
  });
});
