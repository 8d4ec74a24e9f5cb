import { readFile } from 'node:fs/promises';
import { formatContext } from '../src/protocol/upload-params.js';
import { REMOTE_SCHEMES, type RemoteRules, type RemoteScheme } from './remote/remote-address.js';
import {
  PARAMS_WITHOUT_EFFECT,
  PRESET_SETTINGS,
  SUPPORTED_PARAMS,
} from './uploads/upload-parameters.js';

/** One upload preset as the config file writes it: two settings of its own, and upload parameters. */
export interface PresetConfig {
  /** Whether it may be used without a signature; false by default. */
  readonly unsigned?: boolean;
  /** Web origins whose pages may use it; all by default. */
  readonly allowed_origins?: readonly string[];
  /** Schemes of remote files that unsigned callers may name; `http` and `https` by default. */
  readonly remote_schemes?: readonly RemoteScheme[];
  readonly [parameter: string]: unknown;
}

/** One cloud: a name space of assets with its own credentials. */
export interface CloudConfig {
  readonly api_key: string;
  readonly api_secret: string;
  readonly presets?: Readonly<Record<string, PresetConfig>>;
}

/** The config file. */
export interface ServerConfig {
  readonly clouds: Readonly<Record<string, CloudConfig>>;
  /** Base of the addresses in answers; by default the scheme and host of each request. */
  readonly public_url?: string;
  /** Addresses of proxies whose `X-Forwarded-Proto`, `-Host` and `-For` are believed. */
  readonly trusted_proxies?: readonly string[];
  /** Largest file, in bytes; 5 GiB by default. */
  readonly max_file_bytes?: number;
  /** How often one client may call the API in a minute; 12,000 by default, 0 for no limit. */
  readonly api_calls_per_minute?: number;
  /** How many pictures one client may have made in a minute; 600 by default, 0 for no limit. */
  readonly pictures_per_minute?: number;
  /** Ports that remote files are fetched from; 80, 443, 8080 and 8443 by default. */
  readonly remote_ports?: readonly number[];
  /**
   * Origins that remote files are fetched from wherever they lead, for development; none by
   * default. `http://127.0.0.1:*` stands for every port.
   */
  readonly remote_origins?: readonly string[];
}

/** A config that cannot be used. Its message names the place in the JSON. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'bad-config';
}

const CLOUD_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const RATES = ['api_calls_per_minute', 'pictures_per_minute'];
const TOP_LEVEL = [
  ...[
    'clouds',
    'public_url',
    'trusted_proxies',
    'max_file_bytes',
    'remote_ports',
    'remote_origins',
  ],
  ...RATES,
];
const REMOTE_PORTS: readonly number[] = [80, 443, 8080, 8443];
const CLOUD_FIELDS = ['api_key', 'api_secret', 'presets'];

/**
 * Reads and checks a config file.
 *
 * @throws ConfigError when it cannot be read, is no JSON, or holds something that makes no sense
 */
export async function readConfigFile(path: string): Promise<ServerConfig> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new ConfigError(`Cannot read the config file ${path}.`, { cause });
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`The config file ${path} is not JSON: ${why}.`, { cause });
  }
  return checkConfig(parsed);
}

/**
 * Checks a parsed config.
 *
 * @throws ConfigError that names the first place at which something is wrong
 */
export function checkConfig(config: unknown): ServerConfig {
  const root = record(config, 'config');
  onlyFields(root, TOP_LEVEL, '');
  const clouds = record(root['clouds'], 'clouds');
  if (Object.keys(clouds).length === 0) fail('clouds', 'must name at least one cloud');
  for (const [name, cloud] of Object.entries(clouds)) checkCloud(name, cloud);
  checkPublicUrl(root['public_url']);
  if (root['trusted_proxies'] !== undefined) strings(root['trusted_proxies'], 'trusted_proxies');
  wholeNumber(root['max_file_bytes'], 'max_file_bytes', 1);
  for (const rate of RATES) wholeNumber(root[rate], rate, 0);
  checkRemote(root);
  return root as unknown as ServerConfig;
}

/** What a config says about remote files, with origins that the program itself adds. */
export function remoteRulesOf(config: ServerConfig, origins: readonly string[] = []): RemoteRules {
  const { remote_ports: ports = REMOTE_PORTS, remote_origins: configured = [] } = config;
  return { ports, origins: [...configured, ...origins] };
}

/** A preset's upload parameters, written as they would come in a request. */
export function presetParams(preset: PresetConfig): Record<string, string> {
  const params = Object.entries(preset).filter(([name]) => !PRESET_SETTINGS.includes(name));
  return Object.fromEntries(params.map(([name, value]) => [name, paramText(value)]));
}

function paramText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.join(',') : formatContext(value as Record<string, string>);
}

function checkCloud(name: string, value: unknown): void {
  const path = `clouds.${name}`;
  if (!CLOUD_NAME.test(name)) fail(path, 'has a name with other than letters, digits, - and _');
  const cloud = record(value, path);
  onlyFields(cloud, CLOUD_FIELDS, `${path}.`);
  for (const field of ['api_key', 'api_secret']) {
    const text = cloud[field];
    if (typeof text !== 'string' || text === '') fail(`${path}.${field}`, 'must be a string');
  }
  for (const [preset, params] of Object.entries(
    record(cloud['presets'] ?? {}, `${path}.presets`),
  )) {
    checkPreset(record(params, `${path}.presets.${preset}`), `${path}.presets.${preset}`);
  }
}

function checkPreset(preset: Record<string, unknown>, path: string): void {
  for (const [name, value] of Object.entries(preset)) {
    const place = `${path}.${name}`;
    if (name === 'unsigned') {
      if (typeof value !== 'boolean') fail(place, 'must be true or false');
    } else if (name === 'allowed_origins') strings(value, place);
    else if (name === 'remote_schemes') checkSchemes(value, place);
    else if (![...SUPPORTED_PARAMS, ...PARAMS_WITHOUT_EFFECT].includes(name)) {
      fail(place, 'is no upload parameter that this server knows');
    } else checkParameter(value, place);
  }
}

function checkParameter(value: unknown, place: string): void {
  if (['string', 'number', 'boolean'].includes(typeof value)) return;
  if (Array.isArray(value)) return strings(value, place);
  for (const [key, text] of Object.entries(record(value, place))) {
    if (typeof text !== 'string') fail(`${place}.${key}`, 'must be a string');
  }
}

function checkPublicUrl(value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== 'string' || !URL.canParse(value) || !/^https?:/.test(value)) {
    fail('public_url', 'must be an address that begins with http:// or https://');
  }
}

function checkRemote({ remote_ports: ports, remote_origins: origins }: Record<string, unknown>) {
  const isPort = (port: unknown) =>
    Number.isInteger(port) && Number(port) > 0 && Number(port) < 65_536;
  if (ports !== undefined && !(Array.isArray(ports) && ports.every(isPort))) {
    fail('remote_ports', 'must be a list of port numbers');
  }
  if (origins === undefined) return;
  strings(origins, 'remote_origins');
  const wrong = origins.find((origin) => !isOrigin(origin.replace(/:\*$/, '')));
  if (wrong !== undefined) {
    fail('remote_origins', `holds ${wrong}, which is no origin such as http://127.0.0.1:8080`);
  }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function checkSchemes(value: unknown, place: string): void {
  strings(value, place);
  const known: readonly string[] = REMOTE_SCHEMES;
  if (!value.every((scheme) => known.includes(scheme))) fail(place, 'may hold http and https only');
}

function record(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(place, 'must be an object');
  }
  return value as Record<string, unknown>;
}

function strings(value: unknown, place: string): asserts value is string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    fail(place, 'must be a list of strings');
  }
}

function wholeNumber(value: unknown, place: string, least: number): void {
  if (value === undefined || (Number.isSafeInteger(value) && Number(value) >= least)) return;
  fail(place, `must be a whole number, ${least} at least`);
}

function onlyFields(value: Record<string, unknown>, known: readonly string[], path: string): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) fail(`${path}${unknown}`, `is unknown; expected ${known.join(', ')}`);
}

function fail(place: string, what: string): never {
  throw new ConfigError(`The config is wrong: ${place} ${what}.`);
}
