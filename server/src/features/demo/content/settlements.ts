import { place, type Ekatte } from './script.js';

export interface DemoSettlement {
  readonly ekatte: Ekatte;
  readonly nameBg: string;
  /** Spelled as the Transliteration Act prescribes. */
  readonly nameEn: string;
  readonly postcode: string;
  /** Inhabitants in 2013. */
  readonly population: number;
}

export const settlements: readonly DemoSettlement[] = [
  { ekatte: place.slivnitsa, nameBg: 'Сливница', nameEn: 'Slivnitsa', postcode: '2200', population: 7379 },
  { ekatte: place.aldomirovtsi, nameBg: 'Алдомировци', nameEn: 'Aldomirovtsi', postcode: '2222', population: 1352 },
  { ekatte: place.galabovtsi, nameBg: 'Гълъбовци', nameEn: 'Galabovtsi', postcode: '2223', population: 158 },
  { ekatte: place.izvor, nameBg: 'Извор', nameEn: 'Izvor', postcode: '2219', population: 115 },
  { ekatte: place.barlozhnitsa, nameBg: 'Бърложница', nameEn: 'Barlozhnitsa', postcode: '2222', population: 80 },
  { ekatte: place.dragotintsi, nameBg: 'Драготинци', nameEn: 'Dragotintsi', postcode: '2218', population: 49 },
  { ekatte: place.rakita, nameBg: 'Ракита', nameEn: 'Rakita', postcode: '2223', population: 32 },
  { ekatte: place.radulovtsi, nameBg: 'Радуловци', nameEn: 'Radulovtsi', postcode: '2222', population: 29 },
  { ekatte: place.gurgulyat, nameBg: 'Гургулят', nameEn: 'Gurgulyat', postcode: '2223', population: 22 },
  { ekatte: place.bratushkovo, nameBg: 'Братушково', nameEn: 'Bratushkovo', postcode: '2222', population: 17 },
  { ekatte: place.pishtane, nameBg: 'Пищане', nameEn: 'Pishtane', postcode: '2218', population: 9 },
  { ekatte: place.povalirazh, nameBg: 'Повалиръж', nameEn: 'Povalirazh', postcode: '2218', population: 9 },
  { ekatte: place.bahalin, nameBg: 'Бахалин', nameEn: 'Bahalin', postcode: '2219', population: 5 },
];
