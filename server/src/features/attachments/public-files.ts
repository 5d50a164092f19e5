/** What the public gets of files, for higher tiers. */
export { encodePicture, type ImageType } from './content/picture-encoding.js';
export { DESCRIPTION_LIMIT } from './domain/attachment.js';
export { needsCopy, type ShownFile, shownFile } from './domain/shown-file.js';
export { type MadeCopy, PublicCopies } from './use-cases/public-copies.js';
