import { median } from '../frame/load.mjs';

export const about = "a reader's first visit to the public list, as Lighthouse sees it on a phone: bytes, largest paint, shifts and scores";

const KILOBYTE = 1_000;
const VISITS = 5;

/** Needs Chromium: `CHROME_PATH`, where it is in no usual place. */
export async function run(bench) {
  const { launch } = await import('chrome-launcher');
  const { default: lighthouse } = await import('lighthouse');
  const { url } = await bench.zaedno(await bench.database());
  const visits = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const chrome = await launch({ chromeFlags: ['--headless', '--no-sandbox'] });
    try {
      visits.push(figuresOf(await lighthouse(`${url}/bg/submissions`, { port: chrome.port, logLevel: 'error', output: 'json' })));
    } finally {
      await chrome.kill();
    }
  }
  const middle = (name) => median(visits.map((each) => each[name]));
  return [
    atMost('JavaScript', 'kB', middle('script'), 110),
    atMost('all of the page', 'kB', middle('all'), 250),
    atMost('largest contentful paint', 'ms', middle('paint'), 1_500),
    atMost('cumulative layout shift', '', middle('shift'), 0.02),
    ...['accessibility', 'best-practices', 'seo'].map((name) => score(name, middle(name))),
  ];
}

function figuresOf({ lhr: { audits, categories, runtimeError } }) {
  if (runtimeError) throw new Error(runtimeError.message);
  const requests = audits['network-requests'].details.items;
  const kilobytes = (of) => of.reduce((sum, { transferSize }) => sum + transferSize, 0) / KILOBYTE;
  return {
    script: kilobytes(requests.filter(({ resourceType }) => resourceType === 'Script')),
    all: kilobytes(requests),
    paint: audits['largest-contentful-paint'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
    ...Object.fromEntries(['accessibility', 'best-practices', 'seo'].map((name) => [name, categories[name].score * 100])),
  };
}

const atMost = (what, unit, measured, most) => ({ what, unit, measured, yardstick: most, ratio: measured / most, goal: { most: 1 } });
const score = (what, measured) => ({ what, unit: 'of 100', measured, yardstick: 100, ratio: measured / 100, goal: { least: 1 } });
