/** The public door of the public view of the transparency log. */
export { PublicLogModule } from './public-log.module.js';
export { LogEntriesQuery, LogEntryItem } from './http/log.dto.js';
export { LogPages } from './reads/log-pages.js';
