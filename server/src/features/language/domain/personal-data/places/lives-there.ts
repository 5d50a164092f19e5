import type { TextView } from '../text-view.js';
import type { Place } from './place.js';

/** How far before and after a place the words count that say whose it is, in UTF-16 units. */
const BEFORE = 90;
const AFTER = 50;

const HOME =
  'жив(?:ея|ее|еем|еят|ееш|ял|яла|ели|ущ\\p{L}{0,3})|живеещ\\p{L}{0,2}|обитава\\p{L}{0,2}|адрес(?:а|ът|ът ми|ния|на)?|дом(?:а|ът)?|вкъщи|у дома|къща(?:та)?|апартамент\\p{L}{0,2}|' +
  'квартира(?:та)?|жилище(?:то)?|наем\\p{L}{0,4}|при нас|при мен|при него|при нея|имот(?:а|ът|и)?|стая(?:та)?|двор(?:а|ът)?|преместих\\p{L}{0,3}|нанес\\p{L}{0,4}|' +
  'съсед\\p{L}{0,6}|комши\\p{L}{0,6}|родител\\p{L}{0,3}|пратите|изпратете|елате|на място|jive\\p{L}{0,2}|zhive\\p{L}{0,2}|kashta(?:ta)?|kushta(?:ta)?|adres(?:a|at|yt)?|' +
  'собствени\\p{L}{1,4}|у нас|у тях|у тя[хй]|у мен|местоживеене|регистриран\\p{L}{0,2} (?:на|в|съм)|настанен\\p{L}{0,2}|мазе(?:то)?|балкон\\p{L}{0,2}|тераса(?:та)?|покрив\\p{L}{0,2}|прозор\\p{L}{1,5}|оградата ми|портата|вратата|звънец\\p{L}{0,2}|' +
  'вила(?:та)?|стопанин\\p{L}{0,2}|на легло|възрастн\\p{L}{1,2} (?:жена|човек|хора)|старица|старец|старци|самотн\\p{L}{1,2}|купих\\p{L}{0,2}|построих\\p{L}{0,2}|посетете|донесете|доставка|чакам ви|пощата ми|писмата ми|' +
  'тук сме|дома ни|дома ми|бащин\\p{L}{1,3}|наследствен\\p{L}{1,2}|кореспонденция|заповядайте|под наем|live|lives|living|home|house|address|flat|apartment|reside\\p{L}{0,2}';
const HOME_BEFORE = new RegExp(`(?<!\\p{L})(?:${HOME})(?!\\p{L})`, 'gu');
/** „Аз съм на ул. …“, „тя е на …“, „Ние сме в Извор, …“. */
const SOMEBODY_IS =
  /(?<!\p{L})(?:(?:съм|сме|аз съм|ние сме|sme|sam|sum)|(?:той|тя|те|баща (?:ми|му|ѝ)|майка (?:ми|му|ѝ)|баба|дядо) (?:е|са))(?: (?:точно|сега|все още|на квартира))? (?:на|в|от|на адрес|na|v)(?: \p{Lu}?\p{L}{1,20},?){0,2} ?$/u;
const LIVES_AFTER =
  /^[“”")]?,? ?(?:(?:където|дето|в която|в който|на който|kadeto|where|а|и) )?[^.!?\n]{0,25}?(?<!\p{L})(?:жив(?:ея|ее|еем|еят|ели|ял)|сме|съм|обитава\p{L}{0,2}|живущ\p{L}{0,2}|jive\p{L}{0,2}|zhive\p{L}{0,2}|sme|(?:ми|ни) е|при (?:мен|нас|нея|него)|вкъщи|чакам\p{L}{0,2}|звън\p{L}{1,5}|обитател\p{L}{0,2}|домът|адресът ми|we live|i live|lives?)(?!\p{L})/u;
/** „майка ми (ул. …“, „той – ул. …“: directly, or else somebody only fell there. */
const KIN_BESIDE =
  /(?<!\p{L})(?:майка|баща|баба|дядо|дъщеря|син|сестра|брат|родители(?:те)?|съседката|съседът|съседа|комшията|той|тя)(?: (?:ми|му|ѝ|й|си|ни))?(?: ?\(|, | - )$/u;
/** „живея срещу ул. …“ */
const ACROSS = /(?<!\p{L})(?:срещу|пред|зад|до|покрай|opposite|near|behind) $/u;
/** Whose address it is, if not a person's; the nearest word decides. */
const PUBLIC =
  /(?<!\p{L})(?:дупк\p{L}{0,2}|шахт\p{L}{0,2}|ламп\p{L}{0,3}|осветлени\p{L}{0,2}|тротоар\p{L}{0,2}|контейнер\p{L}{0,3}|коф[аи]\p{L}{0,2}|строеж\p{L}{0,2}|магазин\p{L}{0,2}|офис\p{L}{0,2}|фирма\p{L}{0,2}|седалище\p{L}{0,2}|управление\p{L}{0,2}|училище\p{L}{0,2}|градина\p{L}{0,2}|общин\p{L}{1,4}|кметство\p{L}{0,2}|аптека\p{L}{0,2}|заведение\p{L}{0,2}|сервиз\p{L}{0,2}|обект\p{L}{0,2}|спирк\p{L}{0,3}|детска\p{L}{0,2} площадк\p{L}{1,2}|пощ[аи]\p{L}{0,2}|банк[аи]\p{L}{0,2}|болниц\p{L}{1,2}|читалищ\p{L}{1,2}|театъ?р\p{L}{0,2}|office|shop|school|municipality|company|pothole|hole)(?!\p{L})/gu;

const INSTITUTION_REACH = 40;
const INSTITUTION =
  /(?<!\p{L})(?:офис\p{L}{0,3}|фирмата|магазин\p{L}{0,3}|училище\p{L}{0,3}|общин\p{L}{1,4}|съд(?:ът|а)?|поликлиника\p{L}{0,2}|болница\p{L}{0,2}|аптека\p{L}{0,2}|кабинет\p{L}{0,3}|дирекция\p{L}{0,2}|отдел\p{L}{0,2}|деловодство\p{L}{0,2}|седалище|office)(?!\p{L})[^.!?\n]{0,20}$/u;

/** The words around a place say that somebody lives there. */
export function livesThere(view: TextView, { start, end }: Place): boolean {
  const before = view.mended.slice(Math.max(0, start - BEFORE), start);
  const after = view.mended.slice(end, end + AFTER);
  if (LIVES_AFTER.test(after)) return true;
  if (ACROSS.test(before)) return false;
  if (SOMEBODY_IS.test(before) || KIN_BESIDE.test(before)) return true;
  const home = lastOf(HOME_BEFORE, before);
  return home >= 0 && home > lastOf(PUBLIC, before) && !/\n\n/.test(before.slice(home));
}

function lastOf(words: RegExp, text: string): number {
  return Array.from(text.matchAll(words)).at(-1)?.index ?? -1;
}

/** „Съдът на ул. „Шипка“ 5, ет. 2“: an institution has a floor, too. */
export function isInstitutions(view: TextView, { start }: Place): boolean {
  return INSTITUTION.test(view.mended.slice(Math.max(0, start - INSTITUTION_REACH), start));
}
