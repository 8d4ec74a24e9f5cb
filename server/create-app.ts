import { createRouter, type ConnectionBindings } from './app.js';
import { checkConfig, remoteRulesOf, type ServerConfig } from './config.js';
import { DEFAULT_LIMITS, type ServerLimits } from './limits.js';
import { resolveBySystem, type ResolveHost } from './remote/remote-host.js';
import { embeddedConfig, openSecrets } from './secrets.js';
import { openServerContext } from './server-context.js';
import { sweep } from './uploads/sweeper.js';

/** What the server is made of. */
export interface AppOptions {
  /** Folder of everything that the server keeps; made when it is missing. */
  readonly dataDir: string;
  /** Clouds and presets; without it the cloud `demo` with the unsigned preset `demo_unsigned`. */
  readonly config?: ServerConfig;
  /** Clock, in milliseconds since the epoch. */
  readonly now?: () => number;
  /** Takes lines about failures that are nobody's fault but ours; nothing by default. */
  readonly log?: (line: string) => void;
  /** Numbers that differ from the defaults. */
  readonly limits?: Partial<ServerLimits>;
  /** Finds the addresses of hosts that files are fetched from; the system's resolver by default. */
  readonly resolve?: ResolveHost;
  /** Origins that remote files are fetched from beside those of the config (`remote_origins`). */
  readonly remoteOrigins?: readonly string[];
}

/** The server without a socket. */
export interface App {
  /** Answers a request. Never rejects. */
  fetch(request: Request, connection?: ConnectionBindings): Promise<Response>;
  /** Runs the housekeeping once; a started server does so every hour. */
  sweep(): Promise<void>;
  /**
   * Ends what goes on without a connection: remote files are not fetched any further. Resolves when
   * nothing is written any more, also for those who hung up before their answer.
   */
  close(): Promise<void>;
}

/**
 * Opens the data folder and makes everything that answers requests.
 *
 * @throws ConfigError when the config makes no sense; an error of the system when the folder
 *   cannot be used
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { dataDir, now = Date.now, log = () => undefined, resolve = resolveBySystem } = options;
  const secrets = await openSecrets(dataDir);
  const config = options.config ? checkConfig(options.config) : embeddedConfig(secrets);
  const limits: ServerLimits = {
    ...DEFAULT_LIMITS,
    ...configuredLimits(config),
    ...options.limits,
  };
  const remoteRules = remoteRulesOf(config, options.remoteOrigins);
  const settings = { dataDir, config, secrets, limits, now, remoteRules, resolve };
  const context = await openServerContext(settings);
  const publicBaseRules = {
    publicUrl: config.public_url,
    trustedProxies: config.trusted_proxies ?? [],
  };
  const router = createRouter({ context, publicBaseRules, log });
  const underWay = new Set<Promise<Response>>();
  return {
    fetch: (request, connection = {}) => {
      const answer = Promise.resolve(router.fetch(request, connection));
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    },
    sweep: () => sweep(context),
    close: async () => {
      context.remoteUploads.close();
      await Promise.allSettled(underWay);
    },
  };
}

function configuredLimits(config: ServerConfig): Partial<ServerLimits> {
  const { max_file_bytes, api_calls_per_minute, pictures_per_minute } = config;
  return {
    ...(max_file_bytes !== undefined && { maxFileBytes: max_file_bytes }),
    ...(api_calls_per_minute !== undefined && { apiCallsPerMinute: api_calls_per_minute }),
    ...(pictures_per_minute !== undefined && { picturesPerMinute: pictures_per_minute }),
  };
}
