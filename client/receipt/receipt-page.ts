import './localize';

import { markStrokes } from '../src/app/ui/drawings';

/**
 * What a saved receipt shows before its script has run, and where no script runs. The build writes it into the template of each language; the server
 * fills in what stands between double underscores.
 */
export function receiptPage(): { title: string; body: string } {
  return { title: $localize`:@@receipt.title:Разписка за случай __NUMBER__ – Заедно`, body: body() };
}

const body = (): string => `
<header class="receipt-header">
  <span class="mark"><svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
    <path class="mark-second" d="${markStrokes.second}" /><path class="mark-first" d="${markStrokes.first}" />
  </svg></span>
  <span class="brand-name">${$localize`:@@layout.product:Заедно`}</span>
</header>
<main class="receipt">
  <h1>${$localize`:@@receipt.heading:Разписка от публичния дневник`}</h1>
  <dl class="receipt-facts">
    <div><dt>${$localize`:@@receipt.number:Случай`}</dt><dd class="receipt-large" translate="no">__NUMBER__</dd></div>
    <div><dt>${$localize`:@@receipt.date:Получен на`}</dt><dd class="receipt-large"><time id="date" datetime="__DATE__">__DATE__</time></dd></div>
    <div><dt>${$localize`:@@receipt.index:Номер в дневника`}</dt><dd class="receipt-large">№ __INDEX__</dd></div>
  </dl>

  <section aria-labelledby="answer-heading">
    <h2 id="answer-heading">${$localize`:@@receipt.answer:Какво показва проверката`}</h2>
    <noscript><p class="notice" data-tone="warning">${$localize`:@@receipt.no-scripts:Тук JavaScript е изключен и файлът не може да се провери сам. Отворете го в друг браузър или вижте по-долу как се проверява с команда.`}</p></noscript>
    <div id="verdict" role="status"></div>
    <ol id="ticks" class="ticks"></ol>
    <p id="key-hint" class="hint" hidden>${$localize`:@@receipt.key:Подписът се проверява с ключа, записан във файла. Ако файлът е от друг човек, сравнете ключа долу с показания на сайта.`}</p>
  </section>

  <section id="text-part" aria-labelledby="text-heading" hidden>
    <h2 id="text-heading">${$localize`:@@receipt.text:Сравнете текста`}</h2>
    <p class="hint">${$localize`:@@receipt.text-hint:Текстът не е в този файл. Копирайте го от случая си или оттам, където е публикуван.`}</p>
    <form id="form" novalidate>
      <div class="field">
        <label class="label" for="title">${$localize`:@@verify.field.title:Заглавие`}</label>
        <input class="input" id="title" autocomplete="off" />
      </div>
      <div class="field">
        <label class="label" for="text">${$localize`:@@verify.field.text:Текст`}</label>
        <textarea class="input" id="text" rows="6" autocomplete="off"></textarea>
      </div>
      <p><button class="button" type="submit">${$localize`:@@verify.button:Проверете`}</button></p>
    </form>
  </section>

  <section aria-labelledby="what-heading">
    <h2 id="what-heading">${$localize`:@@receipt.what:Какво е това`}</h2>
    <p>${$localize`:@@receipt.what-text:Всичко получено от общината се вписва в дневник, който се подписва. Вписаното не може да бъде махнато или променено, без да се забележи. С този файл се доказва, че случаят е вписан и че текстът му не е променян.`}</p>
    <p>${$localize`:@@receipt.keep:Пазете файла. В него няма името Ви и самия текст, но по него се познава кой случай е Ваш. Давайте го само на хора, на които вярвате.`}</p>
    <p>${$localize`:@@receipt.offline:Файлът се проверява сам и не се свързва с никого. Работи и без интернет, и ако сайтът вече го няма.`}</p>
    <p id="elsewhere" hidden>${$localize`:@@receipt.elsewhere:Проверява се и на страницата на дневника:`} <a id="verify-link" rel="noreferrer"></a></p>
  </section>

  <section aria-labelledby="experts-heading">
    <h2 id="experts-heading">${$localize`:@@receipt.experts:За програмисти`}</h2>
    <p>${$localize`:@@receipt.command:Запазете доказателството долу като receipt.tlog-proof. В кода на сайта, в папка verifier/docs, има програма на няколко реда. Иска само coreutils и openssl:`}</p>
    <pre class="log-code" tabindex="0" role="region" aria-label="${$localize`:@@receipt.command-label:Команда`}"><code translate="no">sh check-receipt.sh receipt.tlog-proof '<span id="vkey">…</span>'</code></pre>
    <details class="details" id="proof-part" hidden>
      <summary>${$localize`:@@receipt.proof:Доказателството`}</summary>
      <pre class="log-code" tabindex="0" role="region" aria-label="${$localize`:@@receipt.proof:Доказателството`}"><code id="proof" translate="no"></code></pre>
    </details>
  </section>
</main>`;
