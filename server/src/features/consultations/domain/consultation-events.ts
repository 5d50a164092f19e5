/** What happens to consultations; `subjectId` is the id of the consultation. Payloads hold the slug, never a word of anybody. */
export const consultationEvents = {
  /** Everybody can read the draft act (payload `slug`). */
  published: 'consultation.published',
  /** Everything was decided, and the table is public (payload `slug`). */
  concluded: 'consultation.concluded',
} as const;
