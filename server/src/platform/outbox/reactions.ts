import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { OutboxReaction, type Reaction } from './outbox-reaction.js';

/** Every reaction in the application, found by its decorator. */
@Injectable()
export class Reactions {
  private byEvent: Map<string, string[]> | undefined;
  private byName: Map<string, Reaction> | undefined;
  private readonly irrevocable = new Set<string>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** Names of the reactions to events of this type. */
  namesFor(eventType: string): readonly string[] {
    return this.index().byEvent.get(eventType) ?? [];
  }

  /** Those of them that cannot be taken back. */
  irrevocableFor(eventType: string): readonly string[] {
    const { byEvent, irrevocable } = this.index();
    return (byEvent.get(eventType) ?? []).filter((name) => irrevocable.has(name));
  }

  find(name: string): Reaction | undefined {
    return this.index().byName.get(name);
  }

  private index(): { byEvent: Map<string, string[]>; byName: Map<string, Reaction>; irrevocable: ReadonlySet<string> } {
    if (this.byEvent && this.byName) return { byEvent: this.byEvent, byName: this.byName, irrevocable: this.irrevocable };
    const byEvent = new Map<string, string[]>();
    const byName = new Map<string, Reaction>();
    for (const wrapper of this.discovery.getProviders({ metadataKey: OutboxReaction.KEY })) {
      const options = this.discovery.getMetadataByDecorator(OutboxReaction, wrapper);
      if (!options || !wrapper.instance) continue;
      if (byName.has(options.name)) throw new Error(`Two reactions are named ${options.name}`);
      byName.set(options.name, wrapper.instance as Reaction);
      if (options.irrevocable) this.irrevocable.add(options.name);
      for (const type of options.events) byEvent.set(type, [...(byEvent.get(type) ?? []), options.name]);
    }
    this.byEvent = byEvent;
    this.byName = byName;
    return { byEvent, byName, irrevocable: this.irrevocable };
  }
}
