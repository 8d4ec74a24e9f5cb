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

const script = document.currentScript;
const base = script instanceof HTMLScriptElement ? script.src : document.baseURI;
const address = new URL('./standalone/upload-widget.js', base).href;

/** Modules load once however often they are asked for. */
const load = (): Promise<Widget> => import(/* @vite-ignore */ address) as Promise<Widget>;

function createUploadWidget(options: CallOptions, callback?: WidgetCallback): WidgetObject {
  const loading = load().then((widget) => widget.createUploadWidget(options, callback));
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
    upload: (...rest: Parameters<Widget['upload']>) => load().then(({ upload }) => upload(...rest)),
    deleteByToken: (...rest: Parameters<Widget['deleteByToken']>) =>
      load().then(({ deleteByToken }) => deleteByToken(...rest)),
  },
});
// Sites of the closed widget call it by this name; another script of that name keeps it.
page.cloudinary ??= calls;

/** Loads the widget as soon as the page has one in it. */
function watchForElements(): void {
  const isNeeded = (): boolean => document.querySelector('upload-widget') !== null;
  if (isNeeded()) return void load();
  const observer = new MutationObserver(() => {
    if (!isNeeded()) return;
    observer.disconnect();
    void load();
  });
  observer.observe(document, { childList: true, subtree: true });
}

watchForElements();
