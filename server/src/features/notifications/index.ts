/** The public door of the notifications: they listen, and nobody calls them. */
export { NotificationsModule } from './notifications.module.js';
