import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Outbox } from './outbox.js';
import { OutboxWorker } from './outbox-worker.js';
import { Reactions } from './reactions.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Outbox, OutboxWorker, Reactions],
  exports: [Outbox, OutboxWorker],
})
export class OutboxModule {}
