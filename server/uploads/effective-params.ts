import {
  formatContext,
  parseContext,
  UNSIGNED_UPLOAD_PARAMS,
} from '../../src/protocol/upload-params.js';
import { refusals } from '../http/refusals.js';
import type { Cloud, Preset } from './cloud.js';
import type { Credential } from './credentials.js';
import {
  MERGED_PARAMS,
  PARAMS_WITHOUT_EFFECT,
  REQUEST_FIELDS,
  SUPPORTED_PARAMS,
} from './upload-parameters.js';

type TextParams = Readonly<Record<string, string>>;

/**
 * Puts a preset and a request together. Unsigned: the preset's single values win, while tags,
 * context and metadata merge. Signed: the request wins.
 *
 * @param request the request's fields, without those that say who asks
 * @param origin web origin of the page that asks, or null
 * @throws ApiError when the preset may not be used, or a parameter may not be given
 */
export function effectiveParams(
  cloud: Cloud,
  credential: Credential,
  request: TextParams,
  origin: string | null,
): TextParams {
  const preset = presetOf(cloud, credential, request['upload_preset']);
  if (credential.kind === 'unsigned') refuseSignedOnly(request);
  refuseUnsupported(request);
  if (!preset) return request;
  if (origin !== null && preset.allowedOrigins && !preset.allowedOrigins.includes(origin)) {
    throw refusals.originNotAllowed(origin);
  }
  if (credential.kind === 'signed') return { ...preset.params, ...request };
  return { ...request, ...preset.params, ...mergedParams(preset.params, request), overwrite: '0' };
}

/** The fields of a request that describe the asset. */
export function assetParams(fields: TextParams): TextParams {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !REQUEST_FIELDS.includes(name) && name !== 'file'),
  );
}

function presetOf(
  cloud: Cloud,
  credential: Credential,
  name: string | undefined,
): Preset | undefined {
  if (name === undefined) return undefined;
  const preset = cloud.presets.get(name);
  if (!preset) throw refusals.presetUnknown();
  if (credential.kind === 'unsigned' && !preset.isUnsigned) throw refusals.presetNotUnsigned();
  return preset;
}

function refuseSignedOnly(request: TextParams): void {
  const foreign = Object.keys(request).find((name) => !UNSIGNED_UPLOAD_PARAMS.includes(name));
  if (foreign !== undefined) throw refusals.notAllowedUnsigned(foreign);
}

function refuseUnsupported(request: TextParams): void {
  const unknown = Object.keys(request).find(
    (name) => !SUPPORTED_PARAMS.includes(name) && !PARAMS_WITHOUT_EFFECT.includes(name),
  );
  if (unknown !== undefined) throw refusals.unsupportedParameter(unknown);
}

function mergedParams(preset: TextParams, request: TextParams): TextParams {
  const merged: Record<string, string> = {};
  for (const name of MERGED_PARAMS) {
    const [ours, theirs] = [preset[name], request[name]];
    if (ours === undefined || theirs === undefined) continue;
    merged[name] =
      name === 'tags'
        ? `${ours},${theirs}`
        : formatContext({ ...parseContext(theirs), ...parseContext(ours) });
  }
  return merged;
}
