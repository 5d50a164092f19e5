export const DELIVERY_STATES = ['waiting', 'retrying', 'accepted', 'refused', 'undelivered', 'on_paper'] as const;
/**
 * Where one sending of a letter stands. `waiting`: for the end of the time for undoing, or for its turn. `retrying`: the mail server would not take it
 * yet. `accepted` and `refused`: its answer, or the report of a server behind it. `undelivered`: given up. `on_paper`: somebody sent it by hand and noted the day.
 */
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export const DELIVERY_ACTIONS = ['accept', 'refuse', 'postpone', 'give_up', 'bounce'] as const;
export type DeliveryAction = (typeof DELIVERY_ACTIONS)[number];

const UNDER_WAY = { accept: 'accepted', refuse: 'refused', postpone: 'retrying', give_up: 'undelivered' } as const;

/** What an answer of the mail server makes of it, or a report that comes later. What has ended otherwise stays as it is: another try is another sending. */
export const DELIVERY_TABLE: Readonly<Record<DeliveryState, Partial<Record<DeliveryAction, DeliveryState>>>> = {
  waiting: UNDER_WAY,
  retrying: UNDER_WAY,
  accepted: { bounce: 'refused' },
  refused: {},
  undelivered: {},
  on_paper: {},
};

export const isUnderWay = (state: DeliveryState): boolean => 'accept' in DELIVERY_TABLE[state];

/** Days after which a letter that no server takes is given up (RFC 5321 §4.5.4.1). */
export const GIVE_UP_DAYS = 5;
