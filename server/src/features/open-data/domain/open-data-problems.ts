import { problemType } from '../../../kernel/problem.js';

/** For an export that held words which are not public any more. */
export const EXPORT_REMOVED = problemType({
  slug: 'export-removed',
  status: 410,
  title: { bg: 'Тези данни са свалени', en: 'This export was removed' },
  detail: {
    bg: 'В тях имаше текст, който вече не е публичен. Вземете най-новите данни от /data/latest/ със същото име на файла.',
    en: 'It held a text that is not public any more. Take the newest data from /data/latest/ under the same file name.',
  },
});

/** Where no export was made yet, or the newest one was just removed. */
export const EXPORT_NOT_READY = problemType({
  slug: 'export-not-ready',
  status: 503,
  title: { bg: 'Данните се приготвят', en: 'The data are being prepared' },
  detail: { bg: 'Опитайте пак след няколко минути.', en: 'Try again in some minutes.' },
});
