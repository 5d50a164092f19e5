import type { MonitorName } from './script.js';

/** An organisation that monitors, with the accounts that speak for it. */
export interface DemoMonitor {
  readonly slug: string;
  readonly nameBg: string;
  readonly nameEn: string;
  readonly aboutBg: string;
  readonly aboutEn: string;
  /** Days before the demo begins on which it began to monitor. */
  readonly daysAgo: number;
  readonly member: MonitorName;
  /** More members, where there are any. */
  readonly others?: readonly MonitorName[];
}

/** Three organisations that do not exist. */
export const monitors: readonly DemoMonitor[] = [
  {
    slug: 'yasen-glas',
    nameBg: 'Сдружение „Ясен глас“ (измислено)',
    nameEn: 'Clear Voice Association (fictional)',
    aboutBg:
      'Следим за какво се харчат общинските пари: договори, поръчки, търгове и бюджет. Четем документите и питаме по Закона за достъп до обществена информация. Сдружението е измислено за демонстрацията.',
    aboutEn:
      'We follow what municipal money is spent on: contracts, procurement, auctions and the budget. We read the documents and file requests for public information. The association is invented for the demonstration.',
    ...{ daysAgo: 300, member: 'monitor', others: ['monitor4'] },
  },
  {
    slug: 'grad-za-hodene',
    nameBg: 'Сдружение „Град за ходене“ (измислено)',
    nameEn: 'Walkable Town Association (fictional)',
    aboutBg:
      'Обикаляме града пеша, с количка и с бастун. Гледаме тротоари, паркове, спирки и сгради, мерим и снимаме. Сдружението е измислено за демонстрацията.',
    aboutEn:
      'We go round the town on foot, with a pram and with a cane. We look at pavements, parks, stops and buildings, measure and take pictures. The association is invented for the demonstration.',
    ...{ daysAgo: 260, member: 'monitor2' },
  },
  {
    slug: 'dvanaysette-sela',
    nameBg: 'Фондация „Дванайсетте села“ (измислена)',
    nameEn: 'Twelve Villages Foundation (fictional)',
    aboutBg:
      'Имаме по един доброволец във всяко от дванайсетте села. Проверяваме дали обещаното за селата е стигнало до тях и питаме хората, които живеят там. Фондацията е измислена за демонстрацията.',
    aboutEn:
      'We have a volunteer in each of the twelve villages. We check whether what was promised to the villages has reached them, and ask the people who live there. The foundation is invented for the demonstration.',
    ...{ daysAgo: 200, member: 'monitor3' },
  },
];
