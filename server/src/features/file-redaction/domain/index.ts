/** The pure door of file redaction: rectangles over pages, and what stands between a file and the public. */
export { type FileRedaction, type PageLook, unseenFault, unseenPages, UNTOUCHED } from './file-redaction.js';
export { FILE_IS_PUBLIC, FILES_NOT_READY } from './file-redaction-problems.js';
export { coveredPages, MOST_RECTANGLES, type PageSize, type Rectangle } from './rectangle.js';
