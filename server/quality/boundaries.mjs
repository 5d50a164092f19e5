import { TIERS } from './tiers.mjs';

const FEATURES = '^server/src/features';
const alternatives = (names) => `(?:${names.join('|')})`;

/** For each tier: its features may not import features of the same tier or of a higher one. */
const tierRules = TIERS.map((names, tier) => {
  const notLower = TIERS.slice(tier).flat();
  return {
    name: `tier-${tier}-looks-down`,
    comment: 'A feature imports only features of a lower tier, so that no circle can form.',
    severity: 'error',
    from: { path: `${FEATURES}/(${names.join('|')})/` },
    to: { path: `${FEATURES}/${alternatives(notLower)}/`, pathNot: `${FEATURES}/$1/` },
  };
});

/** The rules of who may import whom; dependency-cruiser reads them. */
export default {
  forbidden: [
    ...tierRules,
    {
      name: 'features-have-a-tier',
      comment: 'A new feature is entered in server/quality/tiers.mjs.',
      severity: 'error',
      from: { path: `${FEATURES}/`, pathNot: `${FEATURES}/${alternatives(TIERS.flat())}/` },
      to: {},
    },
    {
      name: 'one-door',
      comment: 'A feature is entered through its index.ts only.',
      severity: 'error',
      from: { path: `${FEATURES}/([^/]+)/`, pathNot: '/domain/' },
      to: { path: `${FEATURES}/[^/]+/`, pathNot: [`${FEATURES}/$1/`, `${FEATURES}/[^/]+/index\\.ts$`] },
    },
    {
      name: 'one-pure-door',
      comment:
        'A domain enters another one through its domain/index.ts, behind which there is no IO, or through the door of the feature in a test.',
      severity: 'error',
      from: { path: `${FEATURES}/([^/]+)/domain/` },
      to: { path: `${FEATURES}/[^/]+/`, pathNot: [`${FEATURES}/$1/`, `${FEATURES}/[^/]+/(?:domain/)?index\\.ts$`] },
    },
    {
      name: 'composition-uses-doors',
      comment: 'The roots of the server enter features through their doors, too.',
      severity: 'error',
      from: { path: '^server/src/[^/]+\\.ts$' },
      to: { path: `${FEATURES}/[^/]+/`, pathNot: `${FEATURES}/[^/]+/index\\.ts$` },
    },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^server/src/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^server/src/kernel/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'A domain folder imports kernel and itself only, or the pure doors of domains below it.',
      severity: 'error',
      from: { path: `${FEATURES}/([^/]+)/domain/`, pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: [
          '^server/src/kernel/',
          `${FEATURES}/$1/domain/`,
          `${FEATURES}/(?:work-calendar|language)/index\\.ts$`,
          `${FEATURES}/[^/]+/domain/index\\.ts$`,
        ],
      },
    },
    {
      name: 'lower-domains-stay-pure',
      comment: 'What is built on a domain is not known to it.',
      severity: 'error',
      from: { path: `${FEATURES}/[^/]+/domain/` },
      to: { path: '(?:/storage/|/http/|/use-cases/|/reads/|/handlers/|\\.module\\.ts$)' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^server/src/platform/' },
      to: { path: `${FEATURES}/` },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'client-stands-alone',
      comment: 'The API contract is all that client and server have in common.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    { name: 'server-stands-alone', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
    {
      name: 'server-does-not-check-itself',
      comment: 'The verifier is written apart from the server, so that one checks the other.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(?:verifier/|node_modules/zaedno-monitor)' },
    },
    {
      name: 'verifier-stands-alone',
      comment: 'No dependencies: whoever checks us need not trust anybody else. Its tests may have some.',
      severity: 'error',
      from: { path: '^verifier/', pathNot: '^verifier/(?:test|independent|benchmarks)/' },
      to: { pathNot: '^verifier/(?:lib|monitor|bin)/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'verifier-library-is-pure',
      comment: 'It runs in browsers.',
      severity: 'error',
      from: { path: '^verifier/lib/' },
      to: { pathNot: '^verifier/lib/' },
    },
    {
      name: 'client-features-apart',
      severity: 'error',
      from: { path: '^client/src/app/features/([^/]+)/' },
      to: { path: '^client/src/app/features/', pathNot: '^client/src/app/features/$1/' },
    },
    {
      name: 'client-ui-is-plain',
      severity: 'error',
      from: { path: '^client/src/app/ui/' },
      to: { path: '^client/src/app/(?:core|features)/' },
    },
    {
      name: 'client-core-below-features',
      severity: 'error',
      from: { path: '^client/src/app/core/' },
      to: { path: '^client/src/app/features/' },
    },
    { name: 'nothing-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-tools-at-run-time',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '\\.(?:db-)?spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^dist/|^client/node_modules|^verifier/types/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'server/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
