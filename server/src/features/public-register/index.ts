/** The public door of the public register. */
export { PublicRegisterModule } from './public-register.module.js';
