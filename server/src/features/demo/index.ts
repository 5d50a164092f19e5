/** The public door of the demo municipality. */
export { DemoModule } from './demo.module.js';
export { DemoClock } from './use-cases/demo-clock.js';
export { PlayDemo } from './use-cases/play-demo.js';
export { isPlayed } from './reads/is-played.js';
