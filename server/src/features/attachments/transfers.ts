/** How files come and go over HTTP, for the features that own some. */
export { asAttachmentId, type OpenedAttachment, sendAttachment } from './http/attachment-answer.js';
export { type FileUpload, readFileUpload } from './http/file-upload.js';
