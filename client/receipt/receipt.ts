import './localize';

import { checkReceipt } from '../src/app/core/log/receipt-check';
import type { FindingWords, TickState } from '../src/app/core/log/finding-words';
import { type Tick, overall, ticksOf } from '../src/app/core/log/tick-list';
import { drawings, type IconName } from '../src/app/ui/drawings';
import { formatDate, type WritingLanguage } from '../src/app/ui/written-forms';

/** What the server put into the file. */
interface Saved {
  readonly proof: string;
  readonly vkeys: readonly string[];
  readonly witnesses: readonly string[];
  readonly verifyUrl: string;
}

const language: WritingLanguage = document.documentElement.lang === 'en' ? 'en' : 'bg';
const looks: Record<TickState, { tone: string; icon: IconName; word: string }> = {
  good: { tone: 'success', icon: 'check', word: $localize`:@@verify.state.good:Вярно` },
  bad: { tone: 'danger', icon: 'close', word: $localize`:@@verify.state.bad:Невярно` },
  open: { tone: 'neutral', icon: 'clock', word: $localize`:@@verify.state.open:Още не се знае` },
};

/** @throws Error when the page is not the one that the build made. */
function part<Part extends HTMLElement>(id: string): Part {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The receipt has no part ${id}`);
  return found as Part;
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function icon(name: IconName): HTMLElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const [picture, path] = [document.createElementNS(namespace, 'svg'), document.createElementNS(namespace, 'path')];
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', drawings[name]);
  picture.append(path);
  return element('span', 'icon', picture);
}

function tickItem({ name, state, title, means, next }: Tick): HTMLElement {
  const { tone, icon: drawing, word } = looks[state];
  const words = element('div', '', element('p', 'tick-title', element('span', 'visually-hidden', `${word}: `), title));
  for (const [text, className] of [
    [means, ''],
    [next, 'tick-next'],
  ] as const) {
    if (text !== '') words.append(element('p', className, text));
  }
  const item = element('li', 'tick', icon(drawing), words);
  item.dataset['tone'] = tone;
  item.dataset['tick'] = name;
  item.dataset['state'] = state;
  return item;
}

function notice({ title, means }: Pick<FindingWords, 'title' | 'means'>, tone: string, drawing: IconName): HTMLElement {
  const box = element(
    'div',
    'notice',
    icon(drawing),
    element('div', 'notice-words', element('p', 'notice-heading', title), element('p', '', means)),
  );
  box.dataset['tone'] = tone;
  return box;
}

let latest = 0;

/** Of two questions the later is answered, whichever ends first. */
async function check({ proof, vkeys, witnesses }: Saved): Promise<void> {
  const own = (latest += 1);
  const texts = { title: part<HTMLInputElement>('title').value, text: part<HTMLTextAreaElement>('text').value };
  const ticks = ticksOf(await checkReceipt({ proof, texts, vkeys, witnessKeys: witnesses, now: new Date() }), language);
  if (own !== latest) return;
  const verdict = overall(ticks);
  const { tone, icon: drawing } = looks[verdict.state];
  part('verdict').replaceChildren(notice(verdict, verdict.state === 'open' ? 'info' : tone, verdict.state === 'open' ? 'info' : drawing));
  part('ticks').replaceChildren(...ticks.map(tickItem));
}

function begin(saved: Saved): void {
  const date = part<HTMLTimeElement>('date');
  if (/^\d{4}-\d\d-\d\d$/.test(date.dateTime)) date.textContent = formatDate(date.dateTime, 'long', language);
  part('proof').textContent = saved.proof;
  part('proof-part').hidden = false;
  part('vkey').textContent = saved.vkeys[0] ?? '…';
  if (/^https?:/.test(saved.verifyUrl)) {
    const link = part<HTMLAnchorElement>('verify-link');
    link.href = saved.verifyUrl;
    link.textContent = saved.verifyUrl;
    part('elsewhere').hidden = false;
  }
  if ((globalThis.crypto as Crypto | undefined)?.subtle === undefined) {
    part('verdict').replaceChildren(notice(unable, 'warning', 'warning'));
    return;
  }
  part('text-part').hidden = false;
  part('key-hint').hidden = false;
  part('form').addEventListener('submit', (event) => {
    event.preventDefault();
    void check(saved);
  });
  part('form').addEventListener('change', () => void check(saved));
  void check(saved);
}

/** Some browsers give pages that are opened as files no cryptography (W3C Secure Contexts, section 3.1, leaves it to them). */
const unable = {
  title: $localize`:@@receipt.unable:Този браузър не може да провери файла`,
  means: $localize`:@@receipt.unable-next:Файлът не е повреден. Отворете го с Chrome, Edge или Firefox, или го проверете на страницата на дневника.`,
};

begin(JSON.parse(part('receipt').textContent) as Saved);
