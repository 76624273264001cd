import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { thirdPartyLicences } from './scripts/third-party-licences.ts';
import { tightWordLists } from './scripts/tight-word-lists.ts';
import { withoutInnerHtml } from './scripts/without-inner-html.ts';

const licences = thirdPartyLicences();

/** Every permission here is explained in README, «Privacy». Hosts are only ever asked for one by one. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact(), withoutInnerHtml(), tightWordLists(), licences.plugin],
    // Terser packs about one part in a hundred tighter than the bundler's own minifier; the worker needs it.
    build: {
      target: 'es2022',
      minify: 'terser',
      // The parts of a page lie on the same disk: a list of them in every script costs more than it saves.
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      terserOptions: { ecma: 2020, safari10: false, compress: { passes: 3 } },
    },
    // Dexie's usual door leads to its ES5 build, which is larger; one copy in each bundle is all that it guards.
    resolve: { alias: [{ find: /^dexie$/u, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  hooks: {
    'build:done': (wxt) => licences.write(wxt.config.root, wxt.config.outDir),
    // WXT takes the button's title from the popup's `<title>`, which cannot be translated.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_panelTitle__';
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Streams that can be walked with `for await` came with Chrome 124.
    ...(browser === 'chrome' && { minimum_chrome_version: '124' }),
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      ...(browser === 'chrome' ? ['offscreen'] : []),
    ],
    optional_host_permissions: ['*://*/*'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' http: https:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandOpen__',
      },
      'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandMarks__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      // Chrome takes no more than four suggestions; readers may give this one a key themselves.
      'previous-finding': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+P' } }),
        description: '__MSG_commandPrevious__',
      },
      'note-selection': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+M' } }),
        description: '__MSG_commandNote__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'simpul@simpul.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // Firefox for Android knows the key above from this version on.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
