/** The one door to the types of the API. */
export type * from './administration';
export type * from './author';
export type * from './public-register';
export type * from './site';
export type * from './staff';
export type * from './vocabulary';
