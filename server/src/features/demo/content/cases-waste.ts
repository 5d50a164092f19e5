import { paragraphs, place, type DemoCase } from './script.js';

export const wasteCases: readonly DemoCase[] = [
  {
    key: 'smet-dragotintsi',
    receivedDaysAgo: 76,
    submission: {
      kind: 'signal',
      topic: 'services',
      title: 'Боклукът в Драготинци не се извозва по графика',
      text: paragraphs(
        'По график сметовозът трябва да идва всяка сряда. Водя си тетрадка: от последните осем среди е идвал три пъти. Контейнерите преливат, кучетата разнасят торбите по пътя и миризмата стига до горния край на селото.',
        'Такса смет си плащаме до стотинка. Искам да знам: защо не се спазва графикът, има ли глоба за фирмата и ще ни намалят ли таксата за седмиците, в които услуга няма?',
      ),
      language: 'bg',
      settlement: place.dragotintsi,
      identity: 'named',
      author: { name: 'Кирил Босилков', phone: '0888 000 013' },
      files: [
        {
          name: 'tetradkata.txt',
          kind: 'text',
          text: 'Седмица 1: дойде. Седмица 2: не дойде. Седмица 3: не дойде. Седмица 4: дойде в петък. Седмица 5: не дойде. Седмица 6: дойде. Седмица 7: не дойде. Седмица 8: не дойде.',
        },
        { name: 'konteynerite.jpg', kind: 'photo' },
      ],
    },
    steps: [
      {
        day: 1.2,
        action: 'publish',
        publicFiles: ['tetradkata.txt', 'konteynerite.jpg'],
      },
      { day: 1.3, action: 'route', department: 'blagoustroyavane' },
      { day: 7.7, action: 'follow', email: 'k.bosilkov@zaedno.example' },
      {
        day: 21,
        action: 'message',
        from: 'official',
        by: 'blagoustroyavane',
        text: 'Поискахме от фирмата данните от GPS на сметовоза за последните два месеца. Ще ги сравним с Вашата тетрадка и ще отговорим.',
      },
      {
        day: 66,
        action: 'message',
        from: 'author',
        text: 'Минаха два месеца, а отговор няма. Тетрадката вече е на втора страница.',
      },
    ],
  },
  {
    key: 'smet-radulovtsi',
    receivedDaysAgo: 70,
    submission: {
      kind: 'signal',
      topic: 'services',
      title: 'Сметовозът пропуска и Радуловци',
      text: 'И при нас в Радуловци не са събирали боклука от две седмици. Доколкото разбрах, същата кола обслужва и Драготинци и там е същото. Живеем малко хора, но и ние плащаме такса. Две торби вече държа в багажника, за да ги оставя в града, когато слизам на пазар.',
      language: 'bg',
      settlement: place.radulovtsi,
      identity: 'named',
      author: { name: 'Венета Стоичкова' },
    },
    steps: [
      { day: 0.9, action: 'publish' },
      {
        day: 1.1,
        action: 'merge',
        into: 'smet-dragotintsi',
        note: 'Двете села са в един маршрут и причината е обща. Разглеждаме сигналите заедно. Отговорът ще важи и за Радуловци.',
      },
    ],
  },
  {
    key: 'smetishte-blatoto',
    receivedDaysAgo: 59,
    submission: {
      kind: 'signal',
      topic: 'services',
      title: 'Камиони изсипват строителни отпадъци край Алдомировското блато',
      text: paragraphs(
        'Вече няколко пъти в събота рано сутрин виждам камион, който изсипва тухли, бетон и стара мазилка край черния път към блатото. Купчините са седем, последната е още прясна. Мястото е защитено, там гнездят птици. На два километра е и кладенецът, от който поим животните.',
        'Не искам името ми да се знае, защото шофьорът ме видя. Снимките правих от двеста метра и номерът на камиона не се чете.',
      ),
      language: 'bg',
      settlement: place.aldomirovtsi,
      address: 'черният път към блатото, след помпената станция',
      occurredOn: 3,
      identity: 'hidden',
      author: { name: 'Румен Каменов', phone: '0888 000 014' },
      files: [{ name: 'kupchinite.jpg', kind: 'photo' }],
    },
    steps: [
      { day: 0.2, action: 'publish', publicFiles: ['kupchinite.jpg'] },
      { day: 0.3, action: 'route', department: 'blagoustroyavane' },
      {
        day: 3.3,
        action: 'reveal',
        by: 'blagoustroyavane',
        reason:
          'Трябва да уточним с подателя точното място и часа, за да поставим камера и да подготвим акт. Името няма да се ползва за друго.',
      },
      {
        day: 3.5,
        action: 'message',
        from: 'official',
        by: 'blagoustroyavane',
        text: 'Видяхме името Ви, за да се свържем с Вас за мястото. Няма да го записваме в документите по случая. В колко часа обикновено идва камионът?',
      },
      {
        day: 3.9,
        action: 'message',
        from: 'author',
        text: 'Между шест и седем сутринта, все в събота. Идва откъм града и се връща по същия път.',
      },
      {
        day: 30.6,
        action: 'answer',
        by: 'blagoustroyavane',
        outcome: 'partly_accepted',
        commitmentInDays: 60,
        text: paragraphs(
          'Проверихме мястото заедно с регионалната инспекция по околната среда. Намерихме около 40 кубика строителни отпадъци. Поставихме камера и още втората събота заснехме изсипване. Съставихме акт на фирмата превозвач по Закона за управление на отпадъците. Наказателното постановление още може да се обжалва и затова не посочваме името ѝ.',
          'Ще изчистим терена до 60 дни. Разходите ще търсим от нарушителя. За останалите шест купчини не успяхме да докажем кой ги е оставил.',
          'Не можем да затворим пътя с бариера, както предлагат и други жители. Той е единственият подход до помпената станция и до земеделските земи. Камерата остава.',
        ),
      },
    ],
  },
];
