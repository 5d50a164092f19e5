import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { VisitorNetwork } from '../../../platform/http/visitor-network.js';
import { ManageFollows } from '../../following/index.js';
import { ManagedFollows } from '../reads/managed-follows.js';
import { FollowList } from '../use-cases/follow-list.js';
import { FollowMonitoring } from '../use-cases/follow-monitoring.js';
import {
  FollowEnd,
  FrequencyChange,
  ManagedFollowList,
  ManagementToken,
  PromiseSubscription,
  SubscriptionForm,
} from './subscriptions.dto.js';

/** Following lists of public cases and what was promised, and looking after all that one address follows. */
@ApiTags('follows')
@Controller('api/v1')
@Audience({ who: 'everyone' })
export class SubscriptionsController {
  constructor(
    private readonly follow: FollowList,
    private readonly followMonitoring: FollowMonitoring,
    private readonly managed: ManagedFollows,
    private readonly manage: ManageFollows,
  ) {}

  @Post('follows')
  @HttpCode(202)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Asks for letters about what is new in the public list under a filter; the address has to be confirmed, as for one case',
  })
  @ApiAcceptedResponse()
  followList(
    @Body() { email, language, frequency, ...filter }: SubscriptionForm,
    @RequestLanguage() spoken: Language,
    @VisitorNetwork() network: string,
  ): Promise<void> {
    return this.follow.run(filter, { email, language: language ?? spoken, frequency }, network);
  }

  @Post('follows/monitoring')
  @HttpCode(202)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Asks for letters about a commitment, a policy document or what a monitor finds; the address has to be confirmed',
  })
  @ApiAcceptedResponse()
  followPromise(
    @Body() { email, language, frequency, ...named }: PromiseSubscription,
    @RequestLanguage() spoken: Language,
    @VisitorNetwork() network: string,
  ): Promise<void> {
    return this.followMonitoring.run(named, { email, language: language ?? spoken, frequency }, network);
  }

  @Get('follows')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What the address that got the letter follows' })
  @ApiOkResponse({ type: ManagedFollowList })
  readFollows(@Query() { token }: ManagementToken, @RequestLanguage() language: Language): Promise<ManagedFollowList> {
    return this.managed.read(token, language);
  }

  @Post('follows/frequency')
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A letter for each change, or one a day; may be repeated' })
  @ApiNoContentResponse()
  setFrequency(@Body() { token, follow, frequency }: FrequencyChange): Promise<void> {
    return this.manage.setFrequency(token, follow, frequency);
  }

  @Post('follows/end')
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Ends one follow, or all of the address; may be repeated' })
  @ApiNoContentResponse()
  endFollows(@Body() { token, follow }: FollowEnd): Promise<void> {
    return this.manage.end(token, follow ?? null);
  }
}
