/** What happens to consultations; `subjectId` is the id of the consultation. Payloads hold the slug and numbers, never a word of anybody. */
export const consultationEvents = {
  /** Everybody can read the draft act (payload `slug`). */
  published: 'consultation.published',
  /** Somebody proposed something, and a moderator has to read it (payload `slug`). */
  proposalReceived: 'consultation.proposal_received',
  /** A proposal is public (payload `slug`, `number`). */
  proposalPublished: 'consultation.proposal_published',
  /** Everything was decided, and the table is public (payload `slug`). */
  concluded: 'consultation.concluded',
} as const;
