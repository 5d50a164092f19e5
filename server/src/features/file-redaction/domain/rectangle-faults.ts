import type { FieldError } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';
import type { PageSize, Rectangle } from './rectangle.js';

/** The rules of a rectangle in the reader's words, by stable code. */
const RULES = {
  page_unknown: { bg: 'Файлът няма такава страница.', en: 'The file has no such page.' },
  rectangle_empty: {
    bg: 'Правоъгълникът е празен. Дайте му ширина и височина.',
    en: 'The rectangle is empty. Give it a width and a height.',
  },
  rectangle_outside: { bg: 'Правоъгълникът излиза извън страницата.', en: 'The rectangle reaches beyond the page.' },
} as const satisfies Readonly<Record<string, Words>>;

/** What is wrong with rectangles over these pages, each fault by its place in the list, such as `/rectangles/0/width`. */
export function rectangleFaults(pages: readonly PageSize[], rectangles: readonly Rectangle[]): FieldError[] {
  return rectangles.flatMap((rectangle, index) => {
    const pointer = `/rectangles/${index}`;
    const page = pages[rectangle.page - 1];
    if (!page) return [fault(`${pointer}/page`, 'page_unknown')];
    return [
      ...sideFaults(rectangle.x, rectangle.width, page.width, [`${pointer}/x`, `${pointer}/width`]),
      ...sideFaults(rectangle.y, rectangle.height, page.height, [`${pointer}/y`, `${pointer}/height`]),
    ];
  });
}

function sideFaults(start: number, length: number, whole: number, [from, size]: readonly [string, string]): FieldError[] {
  if (start < 0 || start >= whole) return [fault(from, 'rectangle_outside')];
  if (length < 1) return [fault(size, 'rectangle_empty')];
  return start + length > whole ? [fault(size, 'rectangle_outside')] : [];
}

const fault = (pointer: string, code: keyof typeof RULES): FieldError => ({ pointer, code, detail: RULES[code] });
