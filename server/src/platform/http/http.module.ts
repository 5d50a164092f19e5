import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { ActorSources } from './access/actor-sources.js';
import { PlainAddressGuard } from './access/plain-address.guard.js';
import { ErrorForms } from './error-forms.js';
import { FieldValidation } from './fields/validation.js';
import { LaggingReads } from './lagging-reads.js';
import { ProblemFilter } from './problem.filter.js';
import { ProblemTypesController } from './problem-types.controller.js';
import { NetworkReads } from './quota/network-reads.js';
import { ReadKeys } from './quota/read-keys.js';
import { ReadQuotaGuard } from './quota/read-quota.guard.js';
import { RateLimits } from './rate-limits.js';

/** The edge: who may enter, what a body must look like, how a failure is told. */
@Global()
@Module({
  controllers: [ProblemTypesController],
  providers: [
    ActorSources,
    RateLimits,
    ErrorForms,
    NetworkReads,
    ReadKeys,
    ProblemFilter,
    { provide: APP_GUARD, useClass: AccessGuard },
    // After the access guard: who may not come in uses nothing up.
    { provide: APP_GUARD, useClass: ReadQuotaGuard },
    { provide: APP_GUARD, useClass: PlainAddressGuard },
    { provide: APP_INTERCEPTOR, useClass: LaggingReads },
    { provide: APP_PIPE, useClass: FieldValidation },
    { provide: APP_FILTER, useExisting: ProblemFilter },
  ],
  exports: [ActorSources, RateLimits, ErrorForms, NetworkReads, ReadKeys, ProblemFilter],
})
export class HttpModule {}
