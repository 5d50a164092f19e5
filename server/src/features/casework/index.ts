/** The public door of casework: the desk of moderators and officials. */
export { CaseworkModule } from './casework.module.js';
export { DeclareConflict } from './use-cases/declare-conflict.js';
export { HandBack } from './use-cases/hand-back.js';
export { RevealIdentity } from './use-cases/reveal-identity.js';
export { WriteToAuthor } from './use-cases/write-to-author.js';
