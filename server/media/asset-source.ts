import type { AssetChains } from '../uploads/asset-chain.js';
import type { AssetVersion } from '../uploads/asset-record.js';
import type { DeliveryRequest } from './delivery-address.js';

/** An asset as an address asks for it. */
export interface FoundAsset {
  readonly asset: AssetVersion;
  /** The extension that was written behind its public id, lower case; absent when none was. */
  readonly extension?: string;
}

/**
 * Finds the asset of an address. What follows the last dot is a format, unless an asset has the
 * whole name for its id; raw assets are always found by the whole name.
 */
export async function findAsset(
  chains: AssetChains,
  { cloud, resourceType, type, source }: DeliveryRequest,
): Promise<FoundAsset | undefined> {
  const place = { cloud, resourceType, type };
  const dot = source.lastIndexOf('.');
  if (resourceType !== 'raw' && dot > source.lastIndexOf('/') + 1) {
    const asset = await chains.current({ ...place, publicId: source.slice(0, dot) });
    if (asset) return { asset, extension: source.slice(dot + 1).toLowerCase() };
  }
  const asset = await chains.current({ ...place, publicId: source });
  return asset && { asset };
}

/** Whether an extension names the format in which an asset is stored. */
export function isOwnFormat({ asset, extension }: FoundAsset): boolean {
  if (extension === undefined || extension === asset.format) return true;
  const spelling = extension === 'jpeg' ? 'jpg' : extension === 'tiff' ? 'tif' : extension;
  return spelling === asset.format;
}
