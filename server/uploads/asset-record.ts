import type { Coordinates } from '../../src/protocol/coordinates.js';
import type { DeliveryType, StoredResourceType } from '../../src/protocol/endpoints.js';

/** Bytes of an asset: one object of the store after the other. */
export type Manifest = readonly { readonly key: string; readonly bytes: number }[];

/** Everything about an asset's bytes that does not depend on when it was published. */
export interface AssetFacts {
  readonly cloud: string;
  readonly resourceType: StoredResourceType;
  readonly type: DeliveryType;
  readonly publicId: string;
  readonly format?: string;
  readonly mimeType?: string;
  readonly width?: number;
  readonly height?: number;
  readonly pages?: number;
  readonly bytes: number;
  /** MD5 in hex. */
  readonly etag: string;
  readonly manifest: Manifest;
  readonly originalFilename?: string;
  readonly displayName: string;
  readonly assetFolder: string;
  readonly tags: readonly string[];
  readonly context: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly coordinates?: Coordinates;
}

/** One version of an asset, as it stands in the asset's chain. */
export interface AssetVersion extends AssetFacts {
  readonly kind: 'version';
  /** Place in the chain, from 1. */
  readonly sequence: number;
  /** Key of the upload that made it. */
  readonly uploadKey: string;
  readonly assetId: string;
  readonly versionId: string;
  /** Epoch second at which it was made; rises from version to version. */
  readonly version: number;
}

/** What stands in the chain of an asset that was removed. */
export interface Tombstone {
  readonly kind: 'tombstone';
  readonly sequence: number;
  readonly version: number;
}

export type ChainRecord = AssetVersion | Tombstone;

/** What an asset is found by. */
export type AssetAddress = Pick<AssetFacts, 'cloud' | 'resourceType' | 'type' | 'publicId'>;
