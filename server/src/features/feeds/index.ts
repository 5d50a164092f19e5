/** The public door of the feeds: nobody calls them but programs of readers. */
export { FeedsModule } from './feeds.module.js';
