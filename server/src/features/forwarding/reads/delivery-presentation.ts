import type { ForwardingDelivery } from '../http/forwarding.dto.js';
import type { Delivery } from '../storage/deliveries.js';

export function deliveryOf(delivery: Delivery): ForwardingDelivery {
  const { id, channel, state, recipient, attempts, messageId, smtpStatus, paperOn, paperNumber } = delivery;
  return {
    ...{ id, channel, state, recipient, attempts, messageId, smtpStatus, paperOn, paperNumber },
    askedAt: delivery.askedAt.toISOString(),
    lastAttemptAt: delivery.lastAttemptAt?.toISOString() ?? null,
    nextAttemptAt: delivery.nextAttemptAt?.toISOString() ?? null,
    endedAt: delivery.endedAt?.toISOString() ?? null,
  };
}
