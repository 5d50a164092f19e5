import { paragraphs, place, type DemoCase } from './script.js';

export const counterCases: readonly DemoCase[] = [
  {
    key: 'opashka-gishe',
    receivedDaysAgo: 118,
    submission: {
      kind: 'recommendation',
      topic: 'services',
      title: 'Един ден в седмицата гишето да работи до по-късно',
      text: 'Работя в София, тръгвам в шест и се връщам в шест. За едно удостоверение за наследници си взех ден отпуск и чаках час и десет минути, защото работеше едно гише от три. Предлагам поне в един ден от седмицата общината да е отворена до 18:30 ч. и в обедната почивка да остава по един човек. Така няма да губим отпуск, а вие ще имате по-малки опашки.',
      language: 'bg',
      settlement: place.slivnitsa,
      identity: 'named',
      author: { name: 'Явор Синигерски', email: 'y.sinigerski@zaedno.example' },
    },
    steps: [
      { day: 0.5, action: 'publish' },
      { day: 0.6, action: 'route', department: 'grazhdansko-obsluzhvane' },
      {
        day: 27.1,
        action: 'answer',
        by: 'grazhdansko-obsluzhvane',
        outcome: 'accepted',
        commitmentInDays: 30,
        text: paragraphs(
          'Прегледахме данните от машината за номерчета. В сряда между 12 и 13 ч. хората чакат средно 47 минути, а в Хартата на клиента сме обещали до 20. Предложението е точно за този час.',
          'До 30 дни въвеждаме ново работно време: без обедна почивка всеки ден и до 18:30 ч. в сряда. Служителките ще почиват на смени. Няма нужда от нови назначения.',
          'Удостоверението за наследници може да се заяви и по електронен път или по пощата. Тогава на гишето се идва само веднъж – за получаване.',
        ),
      },
      { day: 66, action: 'close', note: 'Новото работно време се прилага вече трета седмица.' },
    ],
  },
  {
    key: 'star-obrazets-sayt',
    receivedDaysAgo: 37,
    submission: {
      kind: 'signal',
      topic: 'services',
      title: 'Сайтът дава стар образец и сметка, която вече не съществува',
      text: 'Изтеглих от сайта на общината заявление за категоризация на къща за гости. Попълних го, платих таксата по сметката от бланката и отидох. На гишето се оказа, че бланката е отменена преди две години, а сметката е закрита. Парите ми се върнаха след девет дни. Моля някой да прегледа всички образци и да пише кога е обновен всеки от тях.',
      language: 'bg',
      settlement: place.gurgulyat,
      occurredOn: 12,
      identity: 'named',
      author: { name: 'Десислав Марков', email: 'd.markov@zaedno.example' },
    },
    steps: [
      { day: 1.6, action: 'publish' },
      { day: 1.7, action: 'route', department: 'grazhdansko-obsluzhvane' },
      {
        day: 20.7,
        action: 'answer',
        by: 'grazhdansko-obsluzhvane',
        outcome: 'accepted',
        commitmentInDays: 21,
        text: paragraphs(
          'Така е. На сайта имаше 64 образеца, 11 от тях отменени. В четири бланки стоеше закрита банкова сметка. Тези 15 файла свалихме още в деня, в който получихме сигнала.',
          'До 21 дни ще качим новите. Под всеки ще пише от коя дата важи и кой служител отговаря за него. Сметките ще бъдат само на една страница, за да няма какво да остарява в бланките.',
        ),
      },
    ],
  },
  {
    key: 'newcomers-address-registration',
    receivedDaysAgo: 33,
    submission: {
      kind: 'recommendation',
      topic: 'services',
      title: 'A one-page guide to address registration in English',
      text: paragraphs(
        'My wife was born in Slivnitsa and last year we moved here from Leeds with our two children. People have been kind everywhere, including at the town hall. But to register my address I went to the counter four times, because each time I learned about one more paper: the owner’s declaration, then her ID, then a notarised translation of our marriage certificate.',
        'The clerk did her best with Google Translate. I would like to suggest one page in English (and perhaps Ukrainian, we met a family in the queue) that lists the documents, the fee and how long it takes. I am happy to proofread it for free.',
      ),
      language: 'en',
      settlement: place.slivnitsa,
      identity: 'named',
      author: { name: 'Daniel Whitlock', email: 'd.whitlock@zaedno.example' },
    },
    steps: [
      { day: 0.8, action: 'publish' },
      { day: 0.9, action: 'route', department: 'grazhdansko-obsluzhvane' },
      {
        day: 18.4,
        action: 'answer',
        by: 'grazhdansko-obsluzhvane',
        outcome: 'accepted',
        commitmentInDays: 30,
        text: paragraphs(
          'Thank you. We accept the recommendation and your kind offer to proofread.',
          'Within 30 days we will publish one page each in English and Ukrainian for the six services that newcomers ask for most: address registration, birth and marriage certificates, enrolment in kindergarten, local taxes, waste fee and parking for people with disabilities. Printed copies will be at the counter.',
          'One of your four visits was our mistake. An address may be registered with the owner’s declaration alone; a copy of the owner’s identity card must not be asked for. We have reminded the staff of this in writing.',
        ),
      },
    ],
  },
  {
    key: 'telefon-danatsi',
    receivedDaysAgo: 20,
    submission: {
      kind: 'signal',
      topic: 'services',
      title: 'Телефонът за местни данъци не отговаря',
      text: 'Три дни подред звъня на телефона за местни данъци, посочен в съобщението, което ми пратихте. Веднъж даде заето, останалите пъти никой не вдигна. Съобщението казва, че имам 14 дни за възражение, и вече са минали шест.',
      language: 'bg',
      settlement: place.izvor,
      identity: 'hidden',
      author: { name: 'Цветан Горанов', phone: '0888 000 017' },
    },
    steps: [
      { day: 0.7, action: 'publish' },
      { day: 0.8, action: 'route', department: 'finansi-i-byudzhet' },
      {
        day: 3.2,
        action: 'message',
        from: 'official',
        by: 'finansi-i-byudzhet',
        text: 'Телефонът в съобщението е сгрешен с една цифра. Верният е 0727 00 005. Ще вдигнем веднага. Ако заради нашата грешка закъснеете с възражението, ще го приемем.',
      },
      {
        day: 5.1,
        action: 'withdraw',
        reason: 'Свързах се, обясниха ми всичко и възражението вече не е нужно. Благодаря.',
      },
    ],
  },
];
