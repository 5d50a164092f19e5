import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');
const SKIPPED = new Set(['node_modules', 'dist', 'data', 'coverage', 'test-results']);

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function markdownUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownUnder(path);
    return entry.name.endsWith('.md') ? [relative(ROOT, path)] : [];
  });
}

/** What stands in the first column of the tables of a page, in back quotes. */
function firstColumn(page: string): string[] {
  const cells = [...page.matchAll(/^\| (`[^|]*`) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word));
}

/** Anchors of the headings, as the pages of a code host make them. */
function anchorsOf(page: string): Set<string> {
  const headings = [...withoutCode(page).matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Examples in code hold brackets that are no links. */
const withoutCode = (page: string): string => page.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

const pages = markdownUnder(ROOT);

describe('the settings', () => {
  const parsed = [...read('server/src/platform/config/parse-config.ts').matchAll(/settings\.(?!has|refuse)\w+\('([A-Z0-9_]+)'/g)];
  const settings = new Set(parsed.map(([, name = '']) => name));

  it('are found in the code', () => {
    expect(settings).toContain('DATABASE_URL');
    expect(settings.size).toBeGreaterThan(10);
  });

  it('have each their row in the README, and no row is about something else', () => {
    const table = read('README.md').split('## Settings')[1]?.split('\n## ')[0] ?? '';
    expect(firstColumn(table).toSorted()).toEqual([...settings].toSorted());
  });

  it('that need more words have them in the operations', () => {
    const page = read('docs/operations.md');
    const unmentioned = [...settings].filter((name) => !page.includes(`\`${name}`) && !page.includes(`${name}=`));
    expect(unmentioned.filter((name) => !['PORT', 'HOST', 'MAIL_FROM'].includes(name))).toEqual([]);
  });

  it('of the example for a server are all known', () => {
    const named = [...read('deploy/zaedno.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name);
    expect(named.filter((name) => !settings.has(name))).toEqual([]);
  });
});

it('every package has its line in docs/dependencies.md, and no line is about a package that is gone', () => {
  type Names = Readonly<Record<string, string>>;
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<string, Names>;
  const packages = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(firstColumn(read('docs/dependencies.md')).toSorted()).toEqual(packages.toSorted());
});

it('the commands of the documents are scripts of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  const named = pages.flatMap((page) => [...read(page).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => name));
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

describe('the decisions', () => {
  const files = readdirSync(join(ROOT, 'docs', 'adr')).toSorted();

  it('are numbered without a gap', () => {
    expect(files.map((file) => file.slice(0, 4))).toEqual(files.map((_, index) => String(index + 1).padStart(4, '0')));
  });

  it.each(files)('%s says its own number, and since when it holds', (file) => {
    const page = read(`docs/adr/${file}`);
    expect(page).toMatch(new RegExp(`^# ${Number(file.slice(0, 4))}\\. \\S`));
    expect(page).toMatch(/^(?:Accepted|Replaced by \[\d+\]\(.+\)), \w+ \d{4}\.$/m);
  });
});

describe('the documents', () => {
  it('are found', () => {
    expect(pages).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/operations.md', 'docs/THREAT-MODEL.md']),
    );
  });

  it.each(pages)('%s links to what is there', (page) => {
    const links = [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = links.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, file))) return true;
      return anchor !== undefined && !anchorsOf(read(file)).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('name only files of the server that are there', () => {
    const model = read('docs/THREAT-MODEL.md');
    const rows = [...model.matchAll(/^\|.*\| ([^|]*) \|$/gm)].map(([, cell = '']) => cell);
    const paths = rows.flatMap((cell) =>
      [...cell.matchAll(/`((?:features|platform|kernel|test)\/[\w./-]+)`/g)].map(([, path = '']) => path),
    );
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !['server/src', 'server'].some((base) => existsSync(join(ROOT, base, path))))).toEqual([]);
  });
});
