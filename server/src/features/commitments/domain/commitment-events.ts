/** What happens to commitments; `subjectId` is the id of the commitment. Payloads hold ids, steps, codes and dates. */
export const commitmentEvents = {
  /** Somebody promised something in public (payload `number`, `source`). */
  made: 'commitment.made',
  /** The department that answers for it reported (payload `number`, `reportId`, `step`). */
  reported: 'commitment.reported',
  /** A monitor assessed it (payload `number`, `assessmentId`, `organisationId`, `step`, `replyUntil`). */
  assessed: 'commitment.assessed',
  /** The municipality replied to an assessment (payload `number`, `assessmentId`, `organisationId`). */
  replied: 'commitment.replied',
} as const;

/**
 * Raised by a migration for what was promised before anybody counted; `subjectId` is the case or the document, and only the reaction that
 * the migration names is run. Nobody is told of those.
 */
export const COUNTED_LATE = 'commitments.counted_late';
