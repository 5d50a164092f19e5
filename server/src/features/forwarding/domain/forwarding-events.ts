/** A letter to an authority is to be sent now. The subject is its delivery. */
export const FORWARDING_LETTER_DUE = 'forwarding.letter_due';

export const letterDue = (deliveryId: string) =>
  ({ type: FORWARDING_LETTER_DUE, subjectType: 'forwarding_delivery', subjectId: deliveryId, payload: {} }) as const;
