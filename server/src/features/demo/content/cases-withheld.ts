import { place, type DemoCase } from './script.js';

/** Texts that the public does not see; only a number, a date and a reason remain of them. */
export const withheldCases: readonly DemoCase[] = [
  {
    key: 'kavga-za-mezhda',
    receivedDaysAgo: 35,
    submission: {
      kind: 'signal',
      topic: 'services',
      title: 'Заплашват ме заради спор за межда',
      text: 'Имам дело за межда с човек от селото. Миналата вечер той дойде с още двама пред портата и каза, че „ако не се откажа, ще съжалявам“. Живея сама. Моля общината да вземе мерки срещу него и да ми пази реда.',
      language: 'bg',
      settlement: place.radulovtsi,
      occurredOn: 1,
      identity: 'hidden',
      author: { name: 'Верка Пранджева', phone: '0888 000 028' },
    },
    steps: [
      {
        day: 0.2,
        action: 'reject',
        reasonCode: 'outside_competence',
        note: 'Заплахата е работа на полицията, а спорът за межда – на съда. Общината няма право да се намесва в тях. Препращаме случая на полицията още сега. Ако отново има заплаха, звънете веднага на 112.',
      },
      {
        day: 0.3,
        action: 'forward',
        authority: 'mvr',
        note: 'Сигналът е препратен на полицията с молба за спешна проверка. Полицейски служител ще се свърже с подателя.',
      },
    ],
  },
  {
    key: 'dupka-vtori-pat',
    receivedDaysAgo: 38,
    submission: {
      kind: 'signal',
      topic: 'services',
      title: 'Дупката на „Хан Аспарух“',
      text: 'Пред детската градина на „Хан Аспарух“ има голяма дупка. Моля да я запълните, защото е опасно за децата.',
      language: 'bg',
      settlement: place.slivnitsa,
      address: 'ул. „Хан Аспарух“',
      identity: 'anonymous',
      author: { email: 'mayka@zaedno.example' },
    },
    steps: [
      {
        day: 0.7,
        action: 'reject',
        reasonCode: 'duplicate',
        note: 'Благодарим. За същата дупка вече има публикуван сигнал и по него се работи. Можете да го намерите в списъка под „Дупка пред детската градина на ул. „Хан Аспарух““ и да го следите по имейл.',
      },
    ],
  },
  {
    key: 'vsichki-sa-edni',
    receivedDaysAgo: 110,
    submission: {
      kind: 'signal',
      topic: 'corruption',
      title: 'Всички там взимат',
      text: 'Цялата община е корумпирана и всички го знаят. Проверете ги и ще видите сами.',
      language: 'bg',
      identity: 'anonymous',
      author: { email: 'gnevliv@zaedno.example' },
    },
    steps: [
      {
        day: 1.4,
        action: 'reject',
        reasonCode: 'no_concrete_facts',
        note: 'Не можем да проверим сигнала, защото в него няма случка, място, време или отдел. Ако сте видели или преживели нещо, напишете ни тук кога и къде. Името Ви не е нужно.',
      },
    ],
  },
  {
    key: 'sklad-predi-godini',
    receivedDaysAgo: 60,
    submission: {
      kind: 'signal',
      topic: 'corruption',
      title: 'Как беше продаден общинският склад',
      text: 'Преди повече от три години общинският склад зад мелницата беше продаден за 19 000 евро, а наскоро новият собственик го продаде за 112 000. На търга имаше двама участници и единият се отказа. Искам да знам кой направи оценката.',
      language: 'bg',
      settlement: place.slivnitsa,
      occurredOn: 1190,
      identity: 'named',
      author: { name: 'Светослав Мангъров', email: 's.mangarov@zaedno.example' },
    },
    steps: [
      {
        day: 1.6,
        action: 'reject',
        reasonCode: 'older_than_two_years',
        note: 'По чл. 111, ал. 4 от АПК не се образува производство за нарушение отпреди повече от две години. Оценката обаче е обществена информация. Можете да я поискате със заявление за достъп, общината отговаря до 14 дни.',
      },
      {
        day: 4.5,
        action: 'appeal',
        text: 'Не искам да наказвате никого. Искам да се знае как е направена оценката. Текстът ми не засяга ничия чест.',
      },
      {
        day: 7.2,
        action: 'appeal_upheld',
        by: 'appeals',
        note: 'Срокът от две години е в закона и не можем да го прескочим. Със заявление за достъп до информация ще получите самата оценка.',
      },
    ],
  },
  {
    key: 'ogradata-na-uchilishteto',
    receivedDaysAgo: 27,
    submission: {
      kind: 'signal',
      topic: 'services',
      title: 'Оградата на училището е паднала',
      text: 'От две седмици част от оградата на училището лежи на тротоара. Който отговаря за нея, явно не минава оттам. Децата я прескачат на път за вкъщи.',
      language: 'bg',
      settlement: place.aldomirovtsi,
      identity: 'hidden',
      author: { name: 'Десислава Кънчева', email: 'd.kancheva@zaedno.example' },
    },
    steps: [
      {
        day: 0.6,
        action: 'reject',
        reasonCode: 'insult',
        note: 'В текста има упрек към служител. Махнете го и подайте сигнала отново.',
      },
      {
        day: 1.3,
        action: 'appeal',
        text: 'Не обиждам никого. Написах, че който отговаря, не минава оттам. Оградата е опасна и трябва да се знае.',
      },
      {
        day: 2.1,
        action: 'appeal_overturned',
        by: 'moderator2',
        note: 'Права сте. Упрекът е към работа, а не към човек, и обида няма. Публикуваме текста, както сте го написали.',
      },
      { day: 2.2, action: 'route', department: 'obrazovanie-i-kultura' },
    ],
  },
  {
    key: 'bartsi-krediti',
    receivedDaysAgo: 15,
    submission: {
      kind: 'recommendation',
      topic: 'services',
      title: 'Бързи кредити без поръчител за жителите на общината',
      text: 'Нужни са Ви пари днес? Одобрение до 10 минути само с лична карта! Специални условия за пенсионери. Пишете на krediti@zaedno.example и получете подарък.',
      language: 'bg',
      identity: 'anonymous',
    },
    steps: [
      {
        day: 0.3,
        action: 'reject',
        reasonCode: 'spam',
        note: 'Това е реклама, а не предложение или сигнал до общината.',
      },
    ],
  },
  {
    key: 'bolnichen-list',
    receivedDaysAgo: 22,
    submission: {
      kind: 'signal',
      topic: 'ethics',
      title: 'Вижте болничния на служителката, която „няма време“',
      text: 'Служителката от гише 3 отсъства по две седмици на месец. Снимах тайно болничния ѝ лист от бюрото на лекарката, диагнозата се чете. Публикувайте го, за да видят хората от какво „боледува“.',
      language: 'bg',
      settlement: place.slivnitsa,
      identity: 'anonymous',
    },
    steps: [
      {
        day: 0.2,
        action: 'reject',
        reasonCode: 'unlawful_content',
        note: 'Диагнозата на човек е защитена от закона. Тайното ѝ заснемане и публикуване е нарушение, затова няма да го направим. Ако гишето стои затворено и губите време, напишете ни за това и ще потърсим заместник.',
      },
    ],
  },
];
