import type { Schemas } from '../../../core/api/contract';
import type { IconName } from '../../../ui/icon';
import type { Tone } from '../../../ui/tone';

export const keysApi = '/api/v1/staff/api-keys';
export const webhooksApi = '/api/v1/staff/webhooks';

interface Look {
  readonly text: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

export const scopeLabels: Record<Schemas['ApiKeyScope'], string> = {
  read: $localize`:@@staff-programs.scope.read:Четене на публичните данни`,
  submit: $localize`:@@staff-programs.scope.submit:Подаване на сигнали`,
};

export const keyLooks: Record<Schemas['ApiKeyState'], Look> = {
  active: { text: $localize`:@@staff-programs.key.active:Действа`, tone: 'success', icon: 'check' },
  expired: { text: $localize`:@@staff-programs.key.expired:Изтекъл`, tone: 'neutral', icon: 'clock' },
  revoked: { text: $localize`:@@staff-programs.key.revoked:Отнет`, tone: 'neutral', icon: 'close' },
};

export const webhookLooks: Record<Schemas['WebhookState'], Look> = {
  active: { text: $localize`:@@staff-programs.hook.active:Изпраща`, tone: 'success', icon: 'check' },
  paused: { text: $localize`:@@staff-programs.hook.paused:Спряно от Вас`, tone: 'neutral', icon: 'lock' },
  given_up: { text: $localize`:@@staff-programs.hook.given-up:Спряно: никой не приема`, tone: 'danger', icon: 'warning' },
};

/** An address that answers with faults, but is still tried. */
export const failingLook: Look = {
  text: $localize`:@@staff-programs.hook.failing:Не приема`,
  tone: 'warning',
  icon: 'warning',
};

export const eventLabels: Record<Schemas['SentWebhookEvent'], string> = {
  'case.published': $localize`:@@staff-programs.event.published:Случай е публикуван`,
  'case.withheld': $localize`:@@staff-programs.event.withheld:Случай не се публикува`,
  'case.answered': $localize`:@@staff-programs.event.answered:Има отговор`,
  'case.corrected': $localize`:@@staff-programs.event.corrected:Отговорът е поправен`,
  'case.closed': $localize`:@@staff-programs.event.closed:Случаят е приключен`,
  'case.reopened': $localize`:@@staff-programs.event.reopened:Случаят е отворен отново`,
  'case.forwarded': $localize`:@@staff-programs.event.forwarded:Случаят е препратен`,
  'case.merged': $localize`:@@staff-programs.event.merged:Случаят е обединен с друг`,
  'case.withdrawn': $localize`:@@staff-programs.event.withdrawn:Случаят е оттеглен`,
  'commitment.made': $localize`:@@staff-programs.event.made:Нов ангажимент`,
  'commitment.reported': $localize`:@@staff-programs.event.reported:Отчет по ангажимент`,
  'commitment.assessed': $localize`:@@staff-programs.event.assessed:Оценка на ангажимент`,
  'commitment.replied': $localize`:@@staff-programs.event.replied:Отговор на оценка`,
  'webhook.test': $localize`:@@staff-programs.event.test:Проба`,
};

export const faultLabels: Record<NonNullable<Schemas['DeliveryDto']['fault']>, string> = {
  unreachable: $localize`:@@staff-programs.fault.unreachable:Сървърът не отговори`,
  refused: $localize`:@@staff-programs.fault.refused:Адресът не е позволен`,
  not_public: $localize`:@@staff-programs.fault.not-public:Адресът не е публичен`,
  timeout: $localize`:@@staff-programs.fault.timeout:Сървърът се забави над 10 секунди`,
};

export const keyFieldLabels = {
  name: $localize`:@@staff-programs.field.key-name:За какво е ключът`,
  holder: $localize`:@@staff-programs.field.holder:Чия програма ще го използва`,
  scopes: $localize`:@@staff-programs.field.scopes:Какво може с него`,
  perMinute: $localize`:@@staff-programs.field.per-minute:Заявки в минута`,
  perDay: $localize`:@@staff-programs.field.per-day:Заявки за 24 часа`,
  expiresOn: $localize`:@@staff-programs.field.expires:Последен ден`,
} as const;

export const webhookFieldLabels = {
  name: $localize`:@@staff-programs.field.hook-name:За какво е`,
  url: $localize`:@@staff-programs.field.url:Адрес на програмата`,
  events: $localize`:@@staff-programs.field.events:За какво да се изпраща`,
} as const;

/** How a webhook does now. */
export const lookOf = ({ state, failingSince }: Pick<Schemas['WebhookDto'], 'state' | 'failingSince'>): Look =>
  state === 'active' && failingSince !== null ? failingLook : webhookLooks[state];
