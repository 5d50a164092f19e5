/** What a submission is about. The keys are fixed: outside clients use them; names and default routes are data. */
export const TOPICS = ['services', 'corruption', 'conflict_of_interest', 'abuse_of_office', 'ethics'] as const;
export type Topic = (typeof TOPICS)[number];
