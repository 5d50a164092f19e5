import { DiscoveryService } from '@nestjs/core';
import type { DomainEvent } from '../../kernel/domain-event.js';

/** An event as it was stored, with its place in the order of all events. */
export interface StoredEvent extends DomainEvent {
  readonly id: string;
  readonly occurredAt: Date;
}

export interface ReactionOptions {
  /** Stable name: it is stored with each delivery, so renaming it abandons what is still due. */
  readonly name: string;
  /** Types of the events that it listens to. */
  readonly events: readonly string[];
  /** What it does reaches people and cannot be taken back, such as a letter: it waits as long as its event is held. */
  readonly irrevocable?: boolean;
}

/**
 * Marks a class as the reaction to some events. It runs in a transaction of its own together with the mark
 * "delivered", at least once and in any order: what it does must bear a repetition.
 */
export const OutboxReaction = DiscoveryService.createDecorator<ReactionOptions>();

export interface Reaction {
  handle(event: StoredEvent): Promise<void>;
}
