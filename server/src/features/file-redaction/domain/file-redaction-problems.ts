import { type Problem, problemType } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';

export const RECTANGLES_INVALID = problemType({
  slug: 'rectangles-invalid',
  status: 422,
  title: { bg: 'Правоъгълниците не пасват на файла', en: 'The rectangles do not fit the file' },
  detail: { bg: 'Поправете посочените места и запишете пак.', en: 'Correct the places that are named and save again.' },
});

export const FILE_NOT_DRAWN = problemType({
  slug: 'file-not-drawn',
  status: 422,
  title: { bg: 'Файлът не може да се покаже', en: 'The file cannot be shown' },
  detail: { bg: 'Файлът остава непубличен.', en: 'The file stays private.' },
});

export const FILE_NOT_COVERED = problemType({
  slug: 'file-not-covered',
  status: 422,
  title: { bg: 'В този файл не може да се заличава', en: 'Nothing can be covered in this file' },
  detail: {
    bg: 'Заличава се в снимки и PDF. Текстов файл се публикува цял или остава непубличен.',
    en: 'Pictures and PDFs can be covered. A text file is published whole or stays private.',
  },
});

export const FILES_NOT_READY = problemType({
  slug: 'files-not-ready',
  status: 422,
  title: { bg: 'Файл не е готов за публикуване', en: 'A file is not ready to be published' },
  detail: { bg: 'Прегледайте файла или го оставете непубличен.', en: 'Look at the file or leave it private.' },
});

export const FILE_IS_PUBLIC = problemType({
  slug: 'file-is-public',
  status: 409,
  title: { bg: 'Файлът вече е публичен', en: 'The file is public already' },
  detail: {
    bg: 'Първо го направете непубличен с решение. После заличете и го публикувайте отново.',
    en: 'Make it private by a decision first. Then cover what you must and publish it again.',
  },
});

const AGAIN = {
  bg: 'Поискайте от автора нов PDF или снимки на страниците.',
  en: 'Ask the author for another PDF or for pictures of the pages.',
};

/** Why a PDF cannot be drawn, and what to do, by stable code. */
export const PDF_FAULTS = {
  pdf_locked: { bg: `Файлът се отваря с парола. ${AGAIN.bg}`, en: `The file opens with a password. ${AGAIN.en}` },
  pdf_unreadable: { bg: `Файлът е повреден и остава непубличен. ${AGAIN.bg}`, en: `The file is damaged and stays private. ${AGAIN.en}` },
  pdf_too_long: {
    bg: `Файлът има над 40 страници и остава непубличен. ${AGAIN.bg}`,
    en: `The file has more than 40 pages and stays private. ${AGAIN.en}`,
  },
  pdf_too_slow: {
    bg: `Файлът се чертае твърде дълго и остава непубличен. ${AGAIN.bg}`,
    en: `The file takes too long to draw and stays private. ${AGAIN.en}`,
  },
  pdf_too_large: {
    bg: `Страниците на файла заемат твърде много място и той остава непубличен. ${AGAIN.bg}`,
    en: `The pages of the file take too much room, and it stays private. ${AGAIN.en}`,
  },
} as const satisfies Readonly<Record<string, Words>>;

export type PdfFault = keyof typeof PDF_FAULTS;

/** The expected failure for a PDF that cannot be drawn. */
export function pdfProblem(code: PdfFault, pointer = '/file'): Problem {
  const detail = PDF_FAULTS[code];
  return { type: FILE_NOT_DRAWN, detail, errors: [{ pointer, code, detail }] };
}
