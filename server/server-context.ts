import { join, resolve } from 'node:path';
import type { ServerConfig } from './config.js';
import type { ServerLimits } from './limits.js';
import { RateLimiter } from './http/rate-limiter.js';
import { DerivedCache } from './media/derived-cache.js';
import { WorkSlots } from './media/work-slots.js';
import type { RemoteRules } from './remote/remote-address.js';
import type { ResolveHost } from './remote/remote-host.js';
import type { ServerSecrets } from './secrets.js';
import { DiskStore } from './store/disk-store.js';
import type { ObjectStore } from './store/object-store.js';
import { AssetChains } from './uploads/asset-chain.js';
import { type Cloud, openClouds } from './uploads/cloud.js';
import { RemoteUploads } from './uploads/remote-uploads.js';
import { UploadAssembly } from './uploads/upload-assembly.js';
import { UploadJournal } from './uploads/upload-journal.js';

/** Everything that routes work with. */
export interface ServerContext {
  readonly clouds: ReadonlyMap<string, Cloud>;
  readonly secrets: ServerSecrets;
  readonly limits: ServerLimits;
  readonly store: ObjectStore;
  readonly journal: UploadJournal;
  readonly chains: AssetChains;
  readonly assembly: UploadAssembly;
  readonly remoteUploads: RemoteUploads;
  readonly derived: DerivedCache;
  /** Calls of the API, and pictures that have to be made, by client. */
  readonly rates: { readonly calls: RateLimiter; readonly pictures: RateLimiter };
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What a route knows about the request beside the request itself. */
export interface RequestFacts {
  readonly requestId: string;
  /** Base of the addresses in the answer: the configured one, or the request's own. */
  readonly publicBase: string;
}

export interface ServerContextOptions {
  readonly dataDir: string;
  readonly config: ServerConfig;
  readonly secrets: ServerSecrets;
  readonly limits: ServerLimits;
  readonly now: () => number;
  readonly remoteRules: RemoteRules;
  /** Finds the addresses of hosts that files are fetched from. */
  readonly resolve: ResolveHost;
}

/** Opens the data folder and wires everything that works on it. */
export async function openServerContext(options: ServerContextOptions): Promise<ServerContext> {
  const { dataDir, config, secrets, limits, now, remoteRules, resolve: resolveHost } = options;
  const store = await DiskStore.open(dataDir, now);
  const derived = await DerivedCache.open({
    folder: join(resolve(dataDir), 'derived'),
    draftFolder: store.spoolFolder,
    maxBytes: limits.derivedCacheBytes,
    slots: new WorkSlots(limits.parallelTransforms, limits.waitingTransforms),
    now,
  });
  const journal = new UploadJournal(store, secrets);
  const chains = new AssetChains({ store, secrets, now });
  const assembly = new UploadAssembly({ store, journal, chains, limits, now });
  const remoteUploads = new RemoteUploads({
    assembly,
    rules: remoteRules,
    resolve: resolveHost,
    limits,
    spoolFolder: store.spoolFolder,
  });
  const clouds = openClouds(config);
  const rates = {
    calls: new RateLimiter({ perMinute: limits.apiCallsPerMinute, now }),
    pictures: new RateLimiter({ perMinute: limits.picturesPerMinute, now }),
  };
  const uploads = { journal, chains, assembly, remoteUploads };
  return { clouds, secrets, limits, store, ...uploads, derived, rates, now };
}
