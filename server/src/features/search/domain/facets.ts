/** What the public list can be narrowed to, as far as the index knows it; the list itself has the last word. */
export interface Facets {
  readonly kind?: string;
  readonly topic?: string;
  /** EKATTE code. */
  readonly settlement?: string;
  readonly departmentId?: string;
}

/** Marks of a document, which no word can be taken for: a word has no such sign. */
export const marksOf = ({ kind, topic, settlement, departmentId }: Facets): readonly string[] => [
  ...(kind ? [`=kind:${kind}`] : []),
  ...(topic ? [`=topic:${topic}`] : []),
  ...(settlement ? [`=settlement:${settlement}`] : []),
  ...(departmentId ? [`=department:${departmentId}`] : []),
];

/** Documents that entered the index together carry the same mark, so that the newest can be sought first. */
export const ERA_SIZE = 4_096;
export const ERA_SIGN = '#';
