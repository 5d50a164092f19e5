import presets from 'jest-preset-angular/presets/index.js';

/** @type {import('jest').Config} */
export default {
  ...presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.html$' }),
  rootDir: '.',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env.js',
  testMatch: ['<rootDir>/{src,receipt}/**/*.spec.ts'],
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
};
