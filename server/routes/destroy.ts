import { DELIVERY_TYPES } from '../../src/protocol/endpoints.js';
import { jsonAnswer } from '../http/json-answer.js';
import { discardUploadBody } from '../http/received-body.js';
import { refusals } from '../http/refusals.js';
import { readUploadBody } from '../http/upload-body.js';
import type { ServerContext } from '../server-context.js';
import { removeAsset } from '../uploads/asset-removal.js';
import { cloudNamed } from '../uploads/cloud.js';
import { authenticateSigned } from '../uploads/credentials.js';
import { assetParams } from '../uploads/effective-params.js';

/** All that this action takes: a signature for another action must not serve it. */
const PARAMS: readonly string[] = [
  'public_id',
  'type',
  'invalidate',
  'notification_url',
  'callback',
];

const STORED_TYPES = ['image', 'video', 'raw'] as const;

/**
 * Deletes an asset by its public id; only for the owner of the cloud's secret.
 *
 * @throws ApiError
 */
export async function destroyRoute(
  context: ServerContext,
  request: Request,
  address: { readonly cloud: string; readonly resourceType: string },
): Promise<Response> {
  const cloud = cloudNamed(context.clouds, address.cloud);
  const { store, limits } = context;
  const body = await readUploadBody(request, { spoolFolder: store.spoolFolder, limits });
  await discardUploadBody(body);
  if (body.file) throw refusals.foreignParameter('file', 'destroy');
  authenticateSigned({
    cloud,
    fields: body.fields,
    authorization: request.headers.get('authorization'),
    nowMs: context.now(),
    lifetimeMs: limits.signatureLifetimeMs,
  });
  const params = assetParams(body.fields.toRecord());
  const foreign = Object.keys(params).find((name) => !PARAMS.includes(name));
  if (foreign !== undefined) throw refusals.foreignParameter(foreign, 'destroy');
  const publicId = params['public_id'];
  if (publicId === undefined) throw refusals.missingParameter('public_id');
  const chain = context.chains.chainOf({
    cloud: cloud.name,
    resourceType: known('resource_type', STORED_TYPES, address.resourceType),
    type: known('type', DELIVERY_TYPES, params['type'] ?? 'upload'),
    publicId,
  });
  const isRemoved = await removeAsset(context, chain);
  return jsonAnswer({ result: isRemoved ? 'ok' : 'not found' });
}

function known<T extends string>(name: string, all: readonly T[], value: string): T {
  const found = all.find((item) => item === value);
  if (found === undefined) throw refusals.invalidParameter(name, value.slice(0, 100));
  return found;
}
