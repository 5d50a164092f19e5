/** What happens to webhooks themselves; `subjectId` is the id of the account that made the webhook, who is told. */
export const webhookEvents = {
  /** Nothing was taken for days, or the address said that it is gone: nothing is sent any more (payload `webhookId`). */
  givenUp: 'webhook.given_up',
} as const;
