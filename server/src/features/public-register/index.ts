/** The public door of the public register. */
export { PublicRegisterModule } from './public-register.module.js';
export { PublicCase } from './http/public-case.dto.js';
export { PublicListItem, PublicListQuery } from './http/public-list.dto.js';
export { ListedCase } from './reads/listed-case.js';
export { ListPresenter } from './reads/list-presenter.js';
export { PublicCaseReader } from './reads/public-case.js';
export { PublicPages } from './reads/public-pages.js';
