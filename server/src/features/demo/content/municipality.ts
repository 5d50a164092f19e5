export interface DemoMunicipality {
  readonly nameBg: string;
  readonly nameEn: string;
  readonly legalNameBg: string;
  readonly legalNameEn: string;
  readonly email: string;
  readonly phone: string;
  readonly addressBg: string;
  readonly addressEn: string;
  /** Null in the demo: a link to the real site would pass the fiction off as the town's own word. */
  readonly websiteUrl: string | null;
  readonly introBg: string;
  readonly introEn: string;
  readonly privacyContactBg: string;
  readonly privacyContactEn: string;
  readonly accessibilityEmail: string;
}

export const municipality: DemoMunicipality = {
  nameBg: 'Сливница',
  nameEn: 'Slivnitsa',
  legalNameBg: 'Община Сливница (демонстрация)',
  legalNameEn: 'Slivnitsa Municipality (demonstration)',
  email: 'obshtina@zaedno.example',
  phone: '0727 00 000',
  addressBg: 'пл. „Съединение“ 1, 2200 Сливница',
  addressEn: '1 Saedinenie Square, 2200 Slivnitsa',
  websiteUrl: null,
  introBg:
    'Тук всеки може да предложи нещо на общината или да посочи нередност. Общината отговаря пред всички. Това е демонстрация: хората, случаите и отговорите са измислени.',
  introEn:
    'Anyone can make a recommendation to the municipality here, or point out something wrong. The municipality answers in public. This is a demonstration: the people, cases and answers are fictional.',
  privacyContactBg:
    'Длъжностно лице по защита на данните: lichni-danni@zaedno.example, тел. 0727 00 011, пл. „Съединение“ 1, 2200 Сливница',
  privacyContactEn: 'Data Protection Officer: lichni-danni@zaedno.example, phone 0727 00 011, 1 Saedinenie Square, 2200 Slivnitsa',
  accessibilityEmail: 'dostapnost@zaedno.example',
};
