/** What happens to evidence; `subjectId` is the id of the item. */
export const evidenceEvents = {
  /** An entry names a page as its proof (no payload: the address is in the row). */
  linkKept: 'evidence.link_kept',
} as const;
