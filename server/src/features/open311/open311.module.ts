import { Module } from '@nestjs/common';
import { AdmissionModule } from '../admission/index.js';
import { ApiKeysModule } from '../api-keys/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { ReasonsModule } from '../reasons/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { ForgetNamesOfErasedCases } from './handlers/forget-names-of-erased-cases.js';
import { Open311Errors } from './http/open311-errors.js';
import { Open311Controller } from './http/open311.controller.js';
import { Open311WritesController } from './http/open311-writes.controller.js';
import { Discovery } from './reads/discovery.js';
import { PublicNames } from './reads/public-names.js';
import { RequestUpdates } from './reads/request-updates.js';
import { ServiceCatalogue } from './reads/service-catalogue.js';
import { ServiceRequests } from './reads/service-requests.js';
import { TokenOfRequest } from './reads/token-of-request.js';
import { SentRequests } from './storage/sent-requests.js';
import { AddToRequest } from './use-cases/add-to-request.js';
import { SendRequest } from './use-cases/send-request.js';
import { SendingKey } from './use-cases/sending-key.js';
import { TakeRequest } from './use-cases/take-request.js';

/** Open311 GeoReport v2, and the updates that FixMyStreet reads and sends: other sites' way in and out. */
@Module({
  imports: [AdmissionModule, ApiKeysModule, AuthoritiesModule, ReasonsModule, ResponsesModule, SubmissionsModule],
  controllers: [Open311Controller, Open311WritesController],
  providers: [
    ...[Discovery, PublicNames, RequestUpdates, ServiceCatalogue, ServiceRequests, TokenOfRequest],
    ...[AddToRequest, SendRequest, SendingKey, TakeRequest],
    ...[ForgetNamesOfErasedCases, Open311Errors, SentRequests],
  ],
})
export class Open311Module {}
