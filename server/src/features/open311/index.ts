/** The public door of Open311: programs of other sites call it, and nobody else. */
export { Open311Module } from './open311.module.js';
