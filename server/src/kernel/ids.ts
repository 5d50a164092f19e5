declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Identifiers are UUIDs (RFC 9562); the brand keeps one entity's id from standing in for another's. */
export type AccountId = Branded<'AccountId'>;
export type DepartmentId = Branded<'DepartmentId'>;
export type SubmissionId = Branded<'SubmissionId'>;
export type AttachmentId = Branded<'AttachmentId'>;

/** Public number of a case: eight Crockford Base32 characters without the dash, for example `7KQ2M9XW`. */
export type CaseNumber = Branded<'CaseNumber'>;

/** What a case is called in the transparency log: 16 random bytes as 22 base64url characters, and nothing that the public number tells. */
export type LogCase = Branded<'LogCase'>;
