/** Every change that is decided on a case, for the domains of higher tiers. */
export * from './case-change.js';
export * from './case-joining.js';
