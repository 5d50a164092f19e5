/** The door of the public view of the transparency log; nothing stands above it but the application. */
export { PublicLogModule } from './public-log.module.js';
