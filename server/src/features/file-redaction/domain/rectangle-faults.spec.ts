import { coveredPages } from './rectangle.js';
import { rectangleFaults } from './rectangle-faults.js';

const PAGES = [
  { width: 100, height: 50 },
  { width: 20, height: 20 },
];
const GOOD = { page: 1, x: 0, y: 0, width: 100, height: 50 };

describe('a rectangle over a page', () => {
  it.each<[string, object, string[]]>([
    ['that covers all of it', {}, []],
    ['of one pixel at its end', { x: 99, y: 49, width: 1, height: 1 }, []],
    ['of a page that is not there', { page: 3 }, ['/rectangles/0/page page_unknown']],
    ['of page zero', { page: 0 }, ['/rectangles/0/page page_unknown']],
    ['that begins before it', { x: -1 }, ['/rectangles/0/x rectangle_outside']],
    ['that begins behind it', { y: 50, height: 1 }, ['/rectangles/0/y rectangle_outside']],
    ['that is too wide', { x: 1 }, ['/rectangles/0/width rectangle_outside']],
    ['without a height', { height: 0 }, ['/rectangles/0/height rectangle_empty']],
    [
      'that is wrong on both sides',
      { x: 200, height: 60 },
      ['/rectangles/0/x rectangle_outside', '/rectangles/0/height rectangle_outside'],
    ],
    ['larger than another page', { page: 2 }, ['/rectangles/0/width rectangle_outside', '/rectangles/0/height rectangle_outside']],
  ])('%s', (_, change, faults) => {
    expect(rectangleFaults(PAGES, [{ ...GOOD, ...change }]).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults);
  });

  it('is named by its place among the others, and pages by their order', () => {
    const rectangles = [GOOD, { ...GOOD, page: 2, width: 5, height: 5 }, { ...GOOD, width: 0 }];
    expect(rectangleFaults(PAGES, rectangles)).toEqual([expect.objectContaining({ pointer: '/rectangles/2/width' })]);
    expect(coveredPages([...rectangles].reverse())).toEqual([1, 2]);
  });
});
