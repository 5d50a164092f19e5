import type { Words } from '../../../kernel/words.js';
import type { Paragraph, Template } from '../templates/template.js';
import type { AccountTemplate } from '../templates/template-names.js';

const reason: Words = {
  bg: 'Получавате писмото, защото имате профил в платформата.',
  en: 'You get this message because you have an account on the platform.',
};
const account = { label: { bg: 'Отворете профила си', en: 'Open your account' }, page: 'account' } as const;
const signIn = { label: { bg: 'Влезте', en: 'Sign in' }, page: 'sign-in' } as const;
const notYou: Paragraph = {
  bg: 'Ако не сте Вие, веднага пишете на администратора.',
  en: 'If it was not you, write to the administrator at once.',
};

/** Letters about staff accounts: what changed, and what to do if it was somebody else. */
export const ACCOUNT_TEXTS: Readonly<Record<AccountTemplate, Template>> = {
  'account.invited': {
    subject: { bg: 'Покана за работа в платформата', en: 'Invitation to the platform' },
    heading: { bg: 'Поканени сте в платформата', en: 'You are invited to the platform' },
    paragraphs: [
      {
        bg: 'Администраторът Ви покани да работите по сигнали и препоръки на граждани.',
        en: 'The administrator invited you to work on signals and recommendations of citizens.',
      },
      {
        bg: 'Натиснете бутона и изберете парола. След това настройте приложение за кодове.',
        en: 'Press the button and choose a password. Then set up an authenticator app.',
      },
      { bg: 'Връзката важи до {expiresOn} и само веднъж.', en: 'The link is good until {expiresOn}, and only once.', needs: 'expiresOn' },
    ],
    action: { label: { bg: 'Приемете поканата', en: 'Accept the invitation' }, page: 'accept' },
    reason: {
      bg: 'Получавате писмото, защото администратор въведе този адрес.',
      en: 'You get this message because an administrator entered this address.',
    },
  },
  'account.password_reset': {
    subject: { bg: 'Нова парола за платформата', en: 'New password for the platform' },
    heading: { bg: 'Изберете нова парола', en: 'Choose a new password' },
    paragraphs: [
      {
        bg: 'Поискана е нова парола за Вашия профил. Натиснете бутона, за да я изберете.',
        en: 'A new password was asked for your account. Press the button to choose it.',
      },
      { bg: 'Връзката важи един час и само веднъж.', en: 'The link is good for one hour, and only once.' },
      {
        bg: 'Ако не сте я искали Вие, просто изтрийте писмото. Паролата остава същата.',
        en: 'If you did not ask for it, simply delete this message. The password stays the same.',
      },
    ],
    action: { label: { bg: 'Изберете парола', en: 'Choose a password' }, page: 'reset' },
    reason,
  },
  'account.password_changed': {
    subject: { bg: 'Паролата Ви е сменена', en: 'Your password was changed' },
    heading: { bg: 'Паролата Ви е сменена', en: 'Your password was changed' },
    paragraphs: [
      {
        bg: 'Паролата на Вашия профил беше сменена току-що.',
        en: 'The password of your account was changed just now.',
      },
      notYou,
    ],
    action: account,
    reason,
  },
  'account.totp_disabled': {
    subject: { bg: 'Кодовете за вход са изключени', en: 'Sign-in codes are turned off' },
    heading: { bg: 'Кодовете за вход са изключени', en: 'Sign-in codes are turned off' },
    paragraphs: [
      {
        bg: 'От Вашия профил беше изключена втората стъпка за вход.',
        en: 'The second step of signing in was turned off in your account.',
      },
      { bg: 'При следващия вход ще я настроите отново.', en: 'You will set it up again when you next sign in.' },
      notYou,
    ],
    action: account,
    reason,
  },
  'account.totp_reset': {
    subject: { bg: 'Настройте кодовете за вход отново', en: 'Set up your sign-in codes again' },
    heading: { bg: 'Настройте кодовете за вход отново', en: 'Set up your sign-in codes again' },
    paragraphs: [
      {
        bg: 'Администратор изключи втората стъпка за вход във Вашия профил.',
        en: 'An administrator turned off the second step of signing in for your account.',
      },
      {
        bg: 'Влезте с паролата си и свържете приложението за кодове отново.',
        en: 'Sign in with your password and connect the authenticator app again.',
      },
      { bg: 'Ако не сте го искали, обадете се на администратора.', en: 'If you did not ask for it, call the administrator.' },
    ],
    action: signIn,
    reason,
  },
  'account.recovery_code_used': {
    subject: { bg: 'Използван е резервен код', en: 'A recovery code was used' },
    heading: { bg: 'Използван е резервен код', en: 'A recovery code was used' },
    paragraphs: [
      { bg: 'Някой влезе в профила Ви с резервен код.', en: 'Somebody signed in to your account with a recovery code.' },
      { bg: 'Остават Ви още кодове: {remaining}.', en: 'Codes left: {remaining}.', needs: 'remaining' },
      notYou,
    ],
    action: account,
    reason,
  },
  'account.deactivated': {
    subject: { bg: 'Профилът Ви е спрян', en: 'Your account was deactivated' },
    heading: { bg: 'Профилът Ви е спрян', en: 'Your account was deactivated' },
    paragraphs: [
      {
        bg: 'Администратор спря профила Ви и вече не можете да влизате.',
        en: 'An administrator deactivated your account, and you can no longer sign in.',
      },
      {
        bg: 'Случаите, по които сте работили, остават при общината. За въпроси се обърнете към администратора.',
        en: 'The cases that you worked on stay with the municipality. Ask the administrator if you have questions.',
      },
    ],
    action: signIn,
    reason,
  },
  'account.reactivated': {
    subject: { bg: 'Профилът Ви отново работи', en: 'Your account works again' },
    heading: { bg: 'Профилът Ви отново работи', en: 'Your account works again' },
    paragraphs: [
      {
        bg: 'Администратор включи отново профила Ви. Влезте с досегашната парола.',
        en: 'An administrator activated your account again. Sign in with your password.',
      },
      {
        bg: 'Ако сте я забравили, поискайте нова от страницата за вход.',
        en: 'If you forgot it, ask for a new one on the sign-in page.',
      },
    ],
    action: signIn,
    reason,
  },
  'account.webhook_given_up': {
    subject: { bg: 'Спряхме известия до Ваша програма', en: 'We stopped a webhook of yours' },
    heading: { bg: 'Спряхме известия до Ваша програма', en: 'We stopped a webhook of yours' },
    paragraphs: [
      {
        bg: 'Един от адресите, които добавихте, не приема съобщения вече дни наред.',
        en: 'One of the addresses that you added has accepted no message for days.',
      },
      {
        bg: 'Поправете адреса или сървъра. След това пуснете изпращането отново.',
        en: 'Repair the address or the server. Then resume sending.',
      },
      {
        bg: 'Случилото се дотогава не се изпраща. Ще го намерите в публичните списъци.',
        en: 'What happens until then is not sent. You find it in the public lists.',
      },
    ],
    action: { label: { bg: 'Вижте известията', en: 'See the webhooks' }, page: 'webhooks' },
    reason,
  },
};
