import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { OutboxReaction, type Reaction } from './outbox-reaction.js';

/** Every reaction in the application, found by its decorator. */
@Injectable()
export class Reactions {
  private byEvent: Map<string, string[]> | undefined;
  private byName: Map<string, Reaction> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  /** Names of the reactions to events of this type. */
  namesFor(eventType: string): readonly string[] {
    return this.index().byEvent.get(eventType) ?? [];
  }

  find(name: string): Reaction | undefined {
    return this.index().byName.get(name);
  }

  private index(): { byEvent: Map<string, string[]>; byName: Map<string, Reaction> } {
    if (this.byEvent && this.byName) return { byEvent: this.byEvent, byName: this.byName };
    const byEvent = new Map<string, string[]>();
    const byName = new Map<string, Reaction>();
    for (const wrapper of this.discovery.getProviders({ metadataKey: OutboxReaction.KEY })) {
      const options = this.discovery.getMetadataByDecorator(OutboxReaction, wrapper);
      if (!options || !wrapper.instance) continue;
      if (byName.has(options.name)) throw new Error(`Two reactions are named ${options.name}`);
      byName.set(options.name, wrapper.instance as Reaction);
      for (const type of options.events) byEvent.set(type, [...(byEvent.get(type) ?? []), options.name]);
    }
    this.byEvent = byEvent;
    this.byName = byName;
    return { byEvent, byName };
  }
}
