import { demoDocuments } from './demo-documents.js';
import { generatedDocuments } from './generated-documents.js';

/** What the author of a text knows of it and no search may see: by these labels it is judged. */
export interface Labels {
  readonly matters: readonly string[];
  /** Matters that it names in passing. */
  readonly mentions: readonly string[];
  /** Key of the settlement, as `place` of the demo has it. */
  readonly settlement: string | null;
  readonly landmark: string | null;
  readonly street: string | null;
  /** Slug. */
  readonly department: string | null;
  /** `matter>1` for the first answer of the matter. */
  readonly answer: string | null;
}

/** What the public reads of a case, and so what is searched. */
export interface SearchedDocument {
  /** `demo-case-key`, or `g` and a number. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Name of the settlement, or empty. */
  readonly settlement: string;
  readonly answer: string;
  /** Name of the department, or empty. */
  readonly department: string;
  readonly labels: Labels;
}

export const GENERATED = 4_200;

/** All documents: always the same ones, in the same order. */
export function searchedDocuments(): readonly SearchedDocument[] {
  return [...demoDocuments(), ...generatedDocuments(GENERATED)];
}
