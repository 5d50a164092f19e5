/** The public door of the map of the site: nobody calls it but search engines. */
export { SiteMapModule } from './site-map.module.js';
