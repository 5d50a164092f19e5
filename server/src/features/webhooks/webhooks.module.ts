import { Module } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { isLoopback } from '../../platform/config/loopback.js';
import { OutsidePost } from '../../platform/outside/outside-post.js';
import { isPublicAddress } from '../../platform/outside/public-address.js';
import { CommitmentsModule } from '../commitments/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { NoteCaseEvents } from './handlers/note-case-events.js';
import { NoteCommitmentEvents } from './handlers/note-commitment-events.js';
import { WebhookStepsController } from './http/webhook-steps.controller.js';
import { WebhooksController } from './http/webhooks.controller.js';
import { OwnWebhooks } from './reads/own-webhooks.js';
import { WebhookList } from './reads/webhook-list.js';
import { SealedSecrets } from './signing/sealed-secrets.js';
import { DeliveryRows } from './storage/delivery-rows.js';
import { WebhookRows } from './storage/webhook-rows.js';
import { EraseDeliveries } from './tasks/erase-deliveries.js';
import { SendWebhooks } from './tasks/send-webhooks.js';
import { ChangeWebhook } from './use-cases/change-webhook.js';
import { CreateWebhook } from './use-cases/create-webhook.js';
import { RecordTry } from './use-cases/record-try.js';
import { TestWebhook } from './use-cases/test-webhook.js';
import { WebhookChanges } from './use-cases/webhook-changes.js';

/** To machines of the internet alone; in a trial to this machine alone. */
const sender = {
  provide: OutsidePost,
  useFactory: ({ publicUrl, webhooks }: Config): OutsidePost =>
    new OutsidePost({
      agent: `Zaedno (webhooks; +${publicUrl.origin})`,
      reach:
        webhooks === 'loopback' ? { address: isLoopback, port: () => true } : { address: isPublicAddress, port: (port) => port === 443 },
    }),
  inject: [Config],
};

/** Addresses of programs that hear of public events: what they are told, signed, and how each try went. */
@Module({
  imports: [SubmissionsModule, CommitmentsModule, MonitorsModule],
  controllers: [WebhooksController, WebhookStepsController],
  providers: [
    ...[WebhookRows, DeliveryRows, SealedSecrets, OwnWebhooks, WebhookList, sender],
    ...[WebhookChanges, CreateWebhook, ChangeWebhook, TestWebhook, RecordTry],
    ...[NoteCaseEvents, NoteCommitmentEvents, SendWebhooks, EraseDeliveries],
  ],
})
export class WebhooksModule {}
