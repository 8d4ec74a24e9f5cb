import { type CloudConfig, type PresetConfig, presetParams, type ServerConfig } from '../config.js';
import { refusals } from '../http/refusals.js';
import { REMOTE_SCHEMES, type RemoteScheme } from '../remote/remote-address.js';
import type { Credential } from './credentials.js';

/** An upload preset, ready to use. */
export interface Preset {
  readonly isUnsigned: boolean;
  readonly allowedOrigins?: readonly string[];
  /** Schemes of remote files that unsigned callers may name. */
  readonly remoteSchemes: readonly RemoteScheme[];
  readonly params: Readonly<Record<string, string>>;
}

/** A cloud, ready to use. */
export interface Cloud {
  readonly name: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly presets: ReadonlyMap<string, Preset>;
}

/** Every cloud of a config, by name. */
export function openClouds(config: ServerConfig): ReadonlyMap<string, Cloud> {
  return new Map(
    Object.entries(config.clouds).map(([name, cloud]) => [name, openCloud(name, cloud)]),
  );
}

/** @throws ApiError `unknown-cloud` */
export function cloudNamed(clouds: ReadonlyMap<string, Cloud>, name: string): Cloud {
  const cloud = clouds.get(name);
  if (!cloud) throw refusals.unknownCloud(name.slice(0, 100));
  return cloud;
}

/** Schemes of remote files that a caller may name: unsigned, the preset decides. */
export function remoteSchemes(cloud: Cloud, credential: Credential): readonly RemoteScheme[] {
  if (credential.kind === 'signed') return REMOTE_SCHEMES;
  return cloud.presets.get(credential.preset)?.remoteSchemes ?? [];
}

function openCloud(name: string, config: CloudConfig): Cloud {
  const presets = Object.entries(config.presets ?? {}).map(
    ([preset, settings]) => [preset, openPreset(settings)] as const,
  );
  return {
    name,
    apiKey: config.api_key,
    apiSecret: config.api_secret,
    presets: new Map(presets),
  };
}

function openPreset(config: PresetConfig): Preset {
  return {
    isUnsigned: config.unsigned === true,
    ...(config.allowed_origins && { allowedOrigins: config.allowed_origins }),
    remoteSchemes: config.remote_schemes ?? REMOTE_SCHEMES,
    params: presetParams(config),
  };
}
