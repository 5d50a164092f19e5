import { Injectable } from '@nestjs/common';
import { dayWords } from '../../../kernel/day-words.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { fill, type Language } from '../../../kernel/words.js';
import { AdmitProgram } from '../../admission/index.js';
import { formatCode } from '../../language/index.js';
import { SERVICE_UNKNOWN } from '../domain/open311-problems.js';
import { type AskedRequest, requestContent } from '../domain/request-content.js';
import { serviceOf } from '../domain/services.js';
import { NOTICES } from '../texts.js';
import type { Open311Document } from '../wire/document.js';
import { SendingKey, type TellQuotas } from './sending-key.js';
import { TakeRequest } from './take-request.js';

/** A request and whose it is. */
export interface SentRequest extends AskedRequest {
  readonly apiKey: string;
  readonly serviceCode: string;
  /** What the sender calls it. */
  readonly externalId: string | null;
  readonly hasPictures: boolean;
}

/** Where a request comes from, and in which words it is answered. */
export interface Arrival {
  readonly network: string;
  readonly language: Language;
  readonly tell: TellQuotas;
}

/** Takes a request in as if its author had sent it here: the same rules, the same limits, the same moderators. */
@Injectable()
export class SendRequest {
  constructor(
    private readonly keys: SendingKey,
    private readonly admit: AdmitProgram,
    private readonly take: TakeRequest,
  ) {}

  /** The number of the case, at once. @throws ProblemException 401, 403 for the key; 404 for the service; 400, 422, 429. */
  async run(sent: SentRequest, { network, language, tell }: Arrival): Promise<Open311Document> {
    const keyId = await this.keys.idOf(sent.apiKey, tell);
    const service = serviceOf(sent.serviceCode) ?? fail(SERVICE_UNKNOWN);
    const content = unwrap(requestContent(service, sent, language));
    await this.admit.limit(network);
    const { number, moderateBy, isNew } = await this.take.run(content, keyId, sent.externalId);
    const notice = isNew ? fill(NOTICES.received, { day: dayWords(moderateBy)[language] }) : NOTICES.receivedBefore;
    const notices = [notice, ...(sent.hasPictures && isNew ? [NOTICES.withoutPictures] : [])];
    const request = { service_request_id: formatCode(number), service_notice: notices.map((words) => words[language]).join(' ') };
    return { root: 'service_requests', content: { each: 'request', items: [request] } };
  }
}
