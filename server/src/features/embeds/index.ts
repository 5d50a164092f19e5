/** The public door of the embedded cards: nobody calls them but the pages of others. */
export { EmbedsModule } from './embeds.module.js';
