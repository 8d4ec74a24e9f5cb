import type { CDPSession, Page } from '@playwright/test';

/** What a page holds at a moment, after the garbage was collected. */
export interface Remains {
  /** Elements and texts, those out of the document included. */
  readonly nodes: number;
  readonly listeners: number;
  readonly objectUrls: number;
  /** Those that run again and again, and those that have neither fired nor been cleared. */
  readonly timers: number;
  /** Style sheets that were added by script: the lock of scrolling is one. */
  readonly sheets: number;
  /** What stands on the root element itself. */
  readonly rootStyle: string;
}

/** Counts object URLs, those that its workers hold for it too, and timers of a page from its beginning. Before `goto`. */
export async function countLiving(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const urls = new Set<string>();
    const timers = new Set<unknown>();
    Object.assign(window, { living: { urls, timers } });
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      const url = createObjectURL.call(URL, blob);
      urls.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      urls.delete(url);
      revokeObjectURL.call(URL, url);
    };
    window.Worker = class extends Worker {
      constructor(...rest: ConstructorParameters<typeof Worker>) {
        super(...rest);
        this.addEventListener('message', ({ data }: MessageEvent<{ address?: string } | null>) => {
          if (data?.address) urls.add(data.address);
        });
      }

      override postMessage(message: { address?: string } | null): void {
        if (message?.address) urls.delete(message.address);
        super.postMessage(message);
      }
    };
    const { setInterval: start, clearInterval: stop } = window;
    window.setInterval = ((...rest: Parameters<typeof start>) => {
      const id = start(...rest);
      timers.add(id);
      return id;
    }) as typeof start;
    window.clearInterval = (id) => {
      timers.delete(id);
      stop(id);
    };
    const { setTimeout: wait, clearTimeout: giveUp } = window;
    window.setTimeout = ((act: unknown, ...rest: unknown[]) => {
      const fire = (...values: unknown[]) => {
        timers.delete(id);
        if (typeof act === 'function') act.apply(window, values);
      };
      const id: unknown = Reflect.apply(wait, window, [fire, ...rest]);
      timers.add(id);
      return id;
    }) as typeof wait;
    window.clearTimeout = (id) => {
      timers.delete(id);
      giveUp(id);
    };
  });
}

/** What is left in the page now. */
export async function remainsOf(page: Page): Promise<Remains> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  // What the first collection lets go of may hold what only the second one finds.
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const metric = await metricsOf(devtools);
  await devtools.detach();
  const inPage = await page.evaluate(() => {
    const { living } = window as Window & {
      living?: { urls: Set<string>; timers: Set<unknown> };
    };
    return {
      objectUrls: living?.urls.size ?? 0,
      timers: living?.timers.size ?? 0,
      sheets: document.adoptedStyleSheets.length,
      rootStyle: document.documentElement.getAttribute('style') ?? '',
    };
  });
  return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), ...inPage };
}

async function metricsOf(devtools: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}
