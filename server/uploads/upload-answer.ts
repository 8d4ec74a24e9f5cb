import type { UploadResult } from '../../src/protocol/upload-result.js';
import { originalAddress } from '../media/delivery-address.js';
import type { ServerSecrets } from '../secrets.js';
import type { AssetChains } from './asset-chain.js';
import type { AssetVersion } from './asset-record.js';
import type { Cloud } from './cloud.js';
import { writeDeleteToken } from './delete-token.js';
import { signAnswer } from './signature-check.js';
import type { UploadReceipt } from './upload-journal.js';

export interface AnswerContext {
  readonly cloud: Cloud;
  readonly chains: AssetChains;
  readonly secrets: ServerSecrets;
  /** Base of the asset's addresses, without a slash at its end: `https://host`. */
  readonly publicBase: string;
}

/** The full answer to a finished upload. Hosts and signatures are made here, never stored. */
export function uploadAnswer(receipt: UploadReceipt, context: AnswerContext): UploadResult {
  const { asset, isExisting } = receipt;
  const answer = { ...publicFields(asset, context), placeholder: false };
  if (isExisting) return { ...answer, existing: true };
  return {
    ...answer,
    asset_id: asset.assetId,
    version_id: asset.versionId,
    tags: asset.tags,
    asset_folder: asset.assetFolder,
    display_name: asset.displayName,
    ...(asset.originalFilename !== undefined && { original_filename: asset.originalFilename }),
    ...(Object.keys(asset.context).length > 0 && { context: { custom: asset.context } }),
    ...(Object.keys(asset.metadata).length > 0 && { metadata: asset.metadata }),
    ...(asset.coordinates && { coordinates: asset.coordinates }),
    original_etag: asset.etag,
    original_bytes: asset.bytes,
    ...(receipt.apiKey !== undefined && { api_key: receipt.apiKey }),
    ...deleteToken(receipt, context),
  };
}

/** What delivery makes public anyway; all that is said of an asset that was there before. */
function publicFields(asset: AssetVersion, { cloud, publicBase }: AnswerContext): UploadResult {
  const address = originalAddress(asset, cloud.apiSecret);
  return {
    asset_id: asset.assetId,
    public_id: asset.publicId,
    version: asset.version,
    signature: signAnswer(asset.publicId, asset.version, cloud.apiSecret),
    ...(asset.width !== undefined &&
      asset.height !== undefined && { width: asset.width, height: asset.height }),
    ...(asset.format !== undefined && { format: asset.format }),
    resource_type: asset.resourceType,
    created_at: new Date(asset.version * 1000).toISOString().replace('.000Z', 'Z'),
    ...(asset.resourceType === 'image' && { pages: asset.pages ?? 1 }),
    bytes: asset.bytes,
    type: asset.type,
    etag: asset.etag,
    url: `${publicBase}${address}`,
    secure_url: `${publicBase}${address}`,
  };
}

function deleteToken(
  { asset, deleteTokenEndMs }: UploadReceipt,
  { chains, secrets }: AnswerContext,
): { delete_token?: string } {
  if (deleteTokenEndMs === undefined) return {};
  const { cloud, sequence, versionId } = asset;
  const chain = chains.chainOf(asset);
  const token = { cloud, chain, sequence, versionId, endMs: deleteTokenEndMs };
  return { delete_token: writeDeleteToken(token, secrets) };
}
