import type { DerivedCache } from '../media/derived-cache.js';
import type { ObjectStore } from '../store/object-store.js';
import type { AssetChains, VersionReference } from './asset-chain.js';

export interface AssetRemovalOptions {
  readonly store: ObjectStore;
  readonly chains: AssetChains;
  readonly derived: DerivedCache;
}

/**
 * Removes an asset for everyone: first its tombstone, then its bytes and its derived pictures.
 *
 * @param expected the version that must be the newest; without one, whichever is
 * @returns false when there was nothing to remove
 */
export async function removeAsset(
  { store, chains, derived }: AssetRemovalOptions,
  chain: string,
  expected?: VersionReference,
): Promise<boolean> {
  const versions = await chains.remove(chain, expected);
  if (!versions) return false;
  for (const version of versions) {
    for (const { key } of version.manifest) await store.delete(key);
    await derived.drop(version.versionId);
  }
  return true;
}
