/** The public door of retention: how long what people sent is kept, and its end. */
export { RetentionModule } from './retention.module.js';
