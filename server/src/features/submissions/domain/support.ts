import { isOpen, isTextPublic, type Procedure, type Publication } from './submission-lifecycle.js';

/** Whether somebody can still say that a case affects them too: everybody reads it, and the municipality owes an answer. */
export const takesSupport = ({ publication, procedure }: { publication: Publication; procedure: Procedure }): boolean =>
  isTextPublic(publication, procedure) && isOpen(procedure);
