/** The term of a case is over: what it held is to be erased. */
export const RETENTION_ENDED = 'retention.ended';
