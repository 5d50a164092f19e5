/** Types of the events of an answer that a second person reads. Payloads hold identifiers, codes and dates only. */
export const ANSWER_PROPOSED = 'answer.proposed';
export const ANSWER_SENT_BACK = 'answer.sent_back';
