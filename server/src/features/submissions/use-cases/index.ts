/** What an author does with a submission, and what others do towards its author. */
export { AttachToCase, caseFiles } from './attach-to-case.js';
export { AuthorContact, type Contact } from './author-contact.js';
export { AuthorLinks } from './author-links.js';
export { ConfirmEmail } from './confirm-email.js';
export { Conversation } from './conversation.js';
export { EndCaseSession } from './end-case-session.js';
export { CASE_COOKIE } from './identify-author.js';
export { LookUpCase, type OpenedCase } from './look-up-case.js';
export { RenewAccessCode } from './renew-access-code.js';
export { RequestAccessCode } from './request-access-code.js';
export { type Receipt, Submit } from './submit.js';
export { Withdraw } from './withdraw.js';
export { WriteToStaff } from './write-to-staff.js';
export type { SubmissionContent } from '../domain/submission.js';
export { readCaseUpload } from '../http/case-upload.js';
export { PrivateAttachment } from '../http/private-attachment.dto.js';
export type { CaseMessage, MessageSender } from '../storage/case-messages.js';
export { CASE_SESSION_MINUTES, type CaseSession } from '../storage/case-sessions.js';
