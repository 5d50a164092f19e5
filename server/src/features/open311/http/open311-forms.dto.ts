import { ChoiceField, EmailField, LineField, PhoneField, TextField } from '../../../platform/http/fields/field.js';
import { vocabulary } from '../../submissions/index.js';
import { ADDRESS_MAX } from '../domain/request-content.js';
import type { SentUpdate } from '../use-cases/add-to-request.js';
import type { SentRequest } from '../use-cases/send-request.js';
import { INSTANT, NAME, Open311Query } from './open311.dto.js';

/** Characters of addresses of pictures, several with their commas. */
const URL_MAX = 2_000;

/** What somebody sends who is another program's user. */
class Sender extends Open311Query {
  @EmailField({ optional: true }) readonly email?: string;
  @LineField({ max: 60, optional: true }) readonly first_name?: string;
  @LineField({ max: 59, optional: true }) readonly last_name?: string;
  @PhoneField({ optional: true }) readonly phone?: string;
  // Taken and not kept: they name people and devices in other books, and files that are not ours.
  @LineField({ max: NAME, optional: true }) readonly account_id?: string;
  @LineField({ max: URL_MAX, optional: true }) readonly media_url?: string;
}

export class ServiceRequestForm extends Sender {
  @LineField({ max: NAME }) readonly service_code!: string;
  @TextField(vocabulary.LIMITS.text) readonly description!: string;
  @LineField({ max: INSTANT, optional: true }) readonly lat?: string;
  @LineField({ max: INSTANT, optional: true }) readonly long?: string;
  @LineField({ max: ADDRESS_MAX, optional: true }) readonly address_string?: string;
  @LineField({ max: NAME, optional: true }) readonly address_id?: string;
  @LineField({ max: NAME, optional: true }) readonly device_id?: string;
  @LineField({ max: NAME, optional: true }) readonly deviceid?: string;
  @LineField({ ...vocabulary.LIMITS.title, optional: true }) readonly 'attribute[title]'?: string;
  @LineField({ max: 10, optional: true }) readonly 'attribute[settlement]'?: string;
  @LineField({ max: INSTANT, optional: true }) readonly 'attribute[occurred_on]'?: string;
  @ChoiceField(['true', 'false'], { optional: true }) readonly 'attribute[name_is_public]'?: string;
  @LineField({ max: NAME, optional: true }) readonly 'attribute[external_id]'?: string;
  @LineField({ max: NAME, optional: true }) readonly 'attribute[fixmystreet_id]'?: string;

  toSent(): SentRequest {
    return {
      ...{ apiKey: this.api_key ?? '', serviceCode: this.service_code, description: this.description },
      ...{
        title: this['attribute[title]'],
        lat: this.lat,
        long: this.long,
        addressString: this.address_string,
        addressId: this.address_id,
      },
      ...{ firstName: this.first_name, lastName: this.last_name, email: this.email, phone: this.phone },
      ...{ settlement: this['attribute[settlement]'], occurredOn: this['attribute[occurred_on]'] },
      isNamePublic: this['attribute[name_is_public]'] === 'true',
      externalId: this['attribute[external_id]'] ?? this['attribute[fixmystreet_id]'] ?? null,
      hasPictures: this.media_url !== undefined,
    };
  }
}

/** As FixMyStreet sends it. What it says of the status changes nothing here: the municipality decides that. */
export class RequestUpdateForm extends Sender {
  @LineField({ max: NAME }) readonly service_request_id!: string;
  @TextField(vocabulary.LIMITS.message) readonly description!: string;
  @LineField({ max: NAME, optional: true }) readonly update_id?: string;
  @LineField({ max: NAME, optional: true }) readonly update_id_ext?: string;
  @LineField({ max: NAME, optional: true }) readonly service_request_id_ext?: string;
  @LineField({ max: NAME, optional: true }) readonly service_code?: string;
  @LineField({ max: INSTANT, optional: true }) readonly updated_datetime?: string;
  @LineField({ max: INSTANT, optional: true }) readonly status?: string;
  @LineField({ max: NAME, optional: true }) readonly title?: string;
  @LineField({ max: INSTANT, optional: true }) readonly public_anonymity_required?: string;
  @LineField({ max: INSTANT, optional: true }) readonly email_alerts_requested?: string;

  toSent(): SentUpdate {
    return {
      ...{ apiKey: this.api_key ?? '', requestId: this.service_request_id, text: this.description },
      externalId: this.update_id ?? this.update_id_ext ?? null,
    };
  }
}
