/** The public door of what happens after publication: reports of readers, and edits of public texts. */
export { AfterPublicationModule } from './after-publication.module.js';
export { CaseReports } from './reads/case-reports.js';
export { EditNotices } from './reads/edit-notices.js';
export { EditNotice } from './http/edits.dto.js';
export { ReportCount } from './http/reports.dto.js';
export { EraseAfterPublication } from './use-cases/erase-after-publication.js';
