import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { unwrap } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { readForm } from '../../../platform/http/fields/validation.js';
import { languageOf } from '../../../platform/http/request-language.js';
import { networkOf } from '../../../platform/http/visitor-network.js';
import { formKey } from '../../../platform/idempotency/idempotency-key.js';
import { answerForm } from '../../../platform/pages/answer-form.js';
import { type FormValues, formValues } from '../../../platform/pages/failed-form.js';
import { Pages } from '../../../platform/pages/pages.js';
import { ManageFollows } from '../../following/index.js';
import { FILTER_KEYS } from '../domain/filter-subject.js';
import { MONITORING_SUBJECTS } from '../domain/monitoring-subject.js';
import { FollowList } from '../use-cases/follow-list.js';
import { FollowMonitoring } from '../use-cases/follow-monitoring.js';
import { FollowedFilter, FollowedPromise, FollowEnd, FrequencyChange, SubscriptionPageForm } from './subscriptions.dto.js';

/** The forms of the pages on which lists are followed and follows looked after. What they are about stands in their address. */
@ApiExcludeController()
@Controller(['bg/follow', 'en/follow'])
@Audience({ who: 'everyone' })
export class SubscriptionPagesController {
  constructor(
    private readonly pages: Pages,
    private readonly follow: FollowList,
    private readonly followMonitoring: FollowMonitoring,
    private readonly manage: ManageFollows,
  ) {}

  @Post('list')
  sendFollow(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    return answerForm(this.pages, { request, reply, values }, async () => {
      const filter = unwrap(await readForm(FollowedFilter, inAddress(request, FILTER_KEYS)));
      const { email, frequency } = unwrap(
        await readForm(SubscriptionPageForm, { email: values['email'], frequency: values['frequency'] ?? 'immediate' }),
      );
      const language = languageOf(request);
      await this.follow.run(filter, { email, language, frequency, key: formKey(values) }, networkOf(request));
      return `/${language}/follow/list?done=1`;
    });
  }

  @Post('about')
  sendFollowAbout(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    const values = formValues(body);
    return answerForm(this.pages, { request, reply, values }, async () => {
      const named = unwrap(await readForm(FollowedPromise, inAddress(request, MONITORING_SUBJECTS)));
      const { email, frequency } = unwrap(
        await readForm(SubscriptionPageForm, { email: values['email'], frequency: values['frequency'] ?? 'immediate' }),
      );
      const language = languageOf(request);
      await this.followMonitoring.run(named, { email, language, frequency, key: formKey(values) }, networkOf(request));
      return `/${language}/follow/about?done=1`;
    });
  }

  @Post('manage')
  sendManage(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    const values = { ...inAddress(request, ['token']), ...formValues(body) };
    return answerForm(this.pages, { request, reply, values }, async () => {
      const done = values['frequency'] === undefined ? await this.end(values) : await this.change(values);
      return `/${languageOf(request)}/follow/manage?token=${encodeURIComponent(String(values['token'] ?? ''))}&done=${done}`;
    });
  }

  private async change(values: FormValues): Promise<'changed'> {
    const { token, follow, frequency } = unwrap(await readForm(FrequencyChange, { ...values }));
    await this.manage.setFrequency(token, follow, frequency);
    return 'changed';
  }

  private async end(values: FormValues): Promise<'ended'> {
    const { token, follow } = unwrap(await readForm(FollowEnd, { token: values['token'], follow: values['follow'] ?? null }));
    await this.manage.end(token, follow ?? null);
    return 'ended';
  }
}

/** The named values of the address that are not empty. */
function inAddress(request: FastifyRequest, names: readonly string[]): Record<string, string> {
  const given = new URLSearchParams(request.url.split('?')[1] ?? '');
  return Object.fromEntries(names.flatMap((name) => (given.get(name) ? [[name, given.get(name) ?? '']] : [])));
}
