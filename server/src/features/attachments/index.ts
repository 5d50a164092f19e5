/** The public door of attachments: files by owner, checked by content, readable by whomever the owner admits. */
export { Attachments } from './attachments.js';
export { AttachmentsModule } from './attachments.module.js';
export {
  type Attachment,
  FILE_LIMIT,
  FILES_LIMIT,
  MEDIA_KINDS,
  MEDIA_TYPES,
  type MediaType,
  type Owner,
  type Provenance,
} from './domain/attachment.js';
export { fileProblem, refuseFile } from './file-problems.js';
export * as publicFiles from './public-files.js';
export * as transfers from './transfers.js';
