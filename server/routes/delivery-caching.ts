import type { DeliveryRequest } from '../media/delivery-address.js';
import type { AssetVersion } from '../uploads/asset-record.js';

const YEAR_SECONDS = 31_536_000;

/**
 * How long caches may keep a delivery: for good only at an address that names the current version,
 * because there the bytes never change; everywhere else they have to ask again.
 */
export function cacheControl({ version, type }: DeliveryRequest, asset: AssetVersion): string {
  const audience = type === 'upload' ? 'public' : 'private';
  return version === asset.version
    ? `${audience}, max-age=${YEAR_SECONDS}, immutable`
    : `${audience}, no-cache`;
}
