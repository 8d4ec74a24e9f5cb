/**
 * The script-tag entry: makes `<upload-widget>` work and defines `openUploadWidget` and its
 * relatives. It is small; the widget itself is loaded when the page first needs it, from beside this
 * script's own address.
 *
 * @packageDocumentation
 */
import type { CallOptions } from './embed/call-options.js';
import { deferredHandle, type WidgetObject } from './embed/deferred-handle.js';
import type { WidgetCallback } from './embed/widget-result.js';
import { VERSION } from './version.js';

type Widget = typeof import('./index.js');
type Client = typeof import('./client/index.js');

const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? script.src : document.baseURI;

/** Loads a module from beside this script; once, however often it is asked for. */
const load = (name: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`./standalone/${name}.js`, base).href);
const loadWidget = (): Promise<Widget> => load('upload-widget') as Promise<Widget>;
const loadClient = (): Promise<Client> => load('client') as Promise<Client>;

function createUploadWidget(options: CallOptions, callback?: WidgetCallback): WidgetObject {
  const loading = loadWidget().then((widget) => widget.createUploadWidget(options, callback));
  loading.catch((error: unknown) => {
    console.error('upload-widget: the script could not be loaded.', error);
    callback?.({ status: 0, statusText: 'The upload widget could not be loaded.' });
  });
  return deferredHandle(loading);
}

function openUploadWidget(options: CallOptions, callback?: WidgetCallback): WidgetObject {
  const handle = createUploadWidget(options, callback);
  handle.open();
  return handle;
}

const calls = { createUploadWidget, openUploadWidget };
const page = window as Window & { cloudinary?: unknown };

Object.assign(window, calls, {
  UploadWidget: {
    version: VERSION,
    upload: (...rest: Parameters<Client['upload']>) =>
      loadClient().then(({ upload }) => upload(...rest)),
    deleteByToken: (...rest: Parameters<Client['deleteByToken']>) =>
      loadClient().then(({ deleteByToken }) => deleteByToken(...rest)),
  },
});
// Sites of the closed widget call it by this name; another script of that name keeps it.
page.cloudinary ??= calls;

/** Loads the widget as soon as the page has one in it. */
function watchForElements(): void {
  const isNeeded = (): boolean => document.querySelector('upload-widget') !== null;
  if (isNeeded()) return void loadWidget();
  const observer = new MutationObserver(() => {
    if (!isNeeded()) return;
    observer.disconnect();
    void loadWidget();
  });
  observer.observe(document, { childList: true, subtree: true });
}

watchForElements();
