import { type PageState } from './pages.js';
import { type Scene } from './visitors.js';

type Path = string | ((scene: Scene) => string);

/** A screen of the staff, as the role that has it. */
export const desk = (name: string, who: PageState['who'], path: Path): PageState => ({
  name: `staff: ${name}`,
  who,
  path: (scene) => `staff/${typeof path === 'string' ? path : path(scene)}`,
});
