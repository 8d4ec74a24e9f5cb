import { DELIVERY_TYPES } from '../../src/protocol/endpoints.js';
import { discardUploadBody } from '../http/received-body.js';
import { refusals } from '../http/refusals.js';
import { readUploadBody } from '../http/upload-body.js';
import type { ServerContext } from '../server-context.js';
import type { AssetAddress } from '../uploads/asset-record.js';
import { type Cloud, cloudNamed } from '../uploads/cloud.js';
import { authenticateSigned } from '../uploads/credentials.js';
import { assetParams } from '../uploads/effective-params.js';

/** An action on one asset, for the owner of the cloud's secret. */
export interface SignedAction {
  readonly cloud: Cloud;
  readonly asset: AssetAddress;
  readonly params: Readonly<Record<string, string>>;
}

export interface ActionAddress {
  readonly cloud: string;
  readonly resourceType: string;
}

/** An action's name, and all parameters that it takes. */
export interface ActionRules {
  readonly name: string;
  readonly params: readonly string[];
}

const STORED_TYPES = ['image', 'video', 'raw'] as const;

/**
 * Reads a signed request that names an asset. Parameters of other actions are refused: a signature
 * for one must not serve another.
 *
 * @throws ApiError
 */
export async function readSignedAction(
  context: ServerContext,
  request: Request,
  address: ActionAddress,
  { name, params: known }: ActionRules,
): Promise<SignedAction> {
  const cloud = cloudNamed(context.clouds, address.cloud);
  const { store, limits } = context;
  const body = await readUploadBody(request, { spoolFolder: store.spoolFolder, limits });
  await discardUploadBody(body);
  if (body.file) throw refusals.foreignParameter('file', name);
  authenticateSigned({
    cloud,
    fields: body.fields,
    authorization: request.headers.get('authorization'),
    nowMs: context.now(),
    lifetimeMs: limits.signatureLifetimeMs,
  });
  const params = assetParams(body.fields.toRecord());
  const foreign = Object.keys(params).find((param) => !known.includes(param));
  if (foreign !== undefined) throw refusals.foreignParameter(foreign, name);
  const publicId = params['public_id'];
  if (publicId === undefined) throw refusals.missingParameter('public_id');
  const resourceType = oneOf('resource_type', STORED_TYPES, address.resourceType);
  const type = oneOf('type', DELIVERY_TYPES, params['type'] ?? 'upload');
  return { cloud, params, asset: { cloud: cloud.name, resourceType, type, publicId } };
}

function oneOf<T extends string>(name: string, all: readonly T[], value: string): T {
  const found = all.find((item) => item === value);
  if (found === undefined) throw refusals.invalidParameter(name, value.slice(0, 100));
  return found;
}
