/** What happens to policies; `subjectId` is the id of the policy, the measure or the indicator. Payloads hold ids, codes and dates. */
export const policyEvents = {
  /** The document can be read by everybody (payload `slug`). */
  published: 'policy.published',
  /** What the document says of itself changed (payload `slug`). */
  changed: 'policy.changed',
  /** A measure was added, changed or moved (payload `policyId`, `code`). */
  measureChanged: 'measure.changed',
  /** A file brought measures to a policy, all at once (payload `measures`, `indicators`: how many). */
  measuresImported: 'policy.measures_imported',
  /** A department recorded a value, or corrected one (payload `policyId`, `measureId`, `on`). */
  valueRecorded: 'indicator.value_recorded',
} as const;
