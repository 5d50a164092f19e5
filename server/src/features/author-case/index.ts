/** The door of the author's own view of a case; nothing stands above it but the application. */
export { AuthorCaseModule } from './author-case.module.js';
