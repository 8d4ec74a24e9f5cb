import { type ServerSecrets, keyedDigest } from '../secrets.js';
import { createJson, readJson } from '../store/json-objects.js';
import type { ObjectStore, StoredObject } from '../store/object-store.js';
import type { AssetAddress, AssetFacts, AssetVersion, ChainRecord } from './asset-record.js';

export interface AssetChainsOptions {
  readonly store: ObjectStore;
  readonly secrets: ServerSecrets;
  readonly now: () => number;
}

/** What became of an upload that was to be published. */
export interface Publication {
  readonly asset: AssetVersion;
  /** True when the asset was there before and was left as it is. */
  readonly isExisting: boolean;
}

/** Which version of which asset is meant. */
export interface VersionReference {
  readonly chain: string;
  readonly sequence: number;
  readonly versionId: string;
}

const PREFIX = 'asset/';
/** Sequences are written as this minus the number, so that a listing shows the newest first. */
const SEQUENCE_CEILING = 9_999_999_999;

/**
 * Every asset is a chain of records that are only ever added: versions and tombstones. The newest
 * one is what is delivered. Two writers want the same next place; the store gives it to one.
 */
export class AssetChains {
  readonly #store: ObjectStore;
  readonly #secrets: ServerSecrets;
  readonly #now: () => number;

  constructor({ store, secrets, now }: AssetChainsOptions) {
    this.#store = store;
    this.#secrets = secrets;
    this.#now = now;
  }

  /** Name of an asset's chain: a digest, so that no public id ever becomes a path. */
  chainOf({ cloud, resourceType, type, publicId }: AssetAddress): string {
    return keyedDigest(this.#secrets, 'chain', cloud, resourceType, type, publicId).slice(0, 40);
  }

  /** The version that is delivered; `undefined` when there is none or it was removed. */
  async current(address: AssetAddress): Promise<AssetVersion | undefined> {
    const newest = await this.newest(this.chainOf(address));
    return newest?.kind === 'version' ? newest : undefined;
  }

  /** The last record of a chain. */
  async newest(chain: string): Promise<ChainRecord | undefined> {
    for (const { key } of await this.#store.list(`${PREFIX}${chain}/`)) {
      const record = await readJson<ChainRecord>(this.#store, key);
      if (record) return record;
    }
    return undefined;
  }

  /** Every record of a chain, the newest first. */
  async records(chain: string): Promise<{ readonly key: string; readonly record: ChainRecord }[]> {
    const records = [];
    for (const { key } of await this.#store.list(`${PREFIX}${chain}/`)) {
      const record = await readJson<ChainRecord>(this.#store, key);
      if (record) records.push({ key, record });
    }
    return records;
  }

  /** Every record of every chain, without its content. */
  list(): Promise<StoredObject[]> {
    return this.#store.list(PREFIX);
  }

  /** Publishes an upload as the next version, once, however often it is asked to. */
  async publish(uploadKey: string, facts: AssetFacts, overwrites: boolean): Promise<Publication> {
    const chain = this.chainOf(facts);
    for (;;) {
      const records = (await this.records(chain)).map(({ record }) => record);
      const applied = records.find(
        (record): record is AssetVersion =>
          record.kind === 'version' && record.uploadKey === uploadKey,
      );
      if (applied) return { asset: applied, isExisting: false };
      const [newest] = records;
      if (newest?.kind === 'version' && !overwrites) return { asset: newest, isExisting: true };
      const asset = this.#nextVersion(uploadKey, facts, newest);
      const key = recordKey(chain, asset.sequence);
      if ((await createJson(this.#store, key, asset)) === 'created') {
        return { asset, isExisting: false };
      }
    }
  }

  /**
   * Publishes another version with the same bytes.
   *
   * @param changes what is to be different in it
   * @returns `undefined` when there is no such asset
   */
  async revise(
    address: AssetAddress,
    changes: (current: AssetFacts) => Partial<AssetFacts>,
  ): Promise<AssetVersion | undefined> {
    const chain = this.chainOf(address);
    for (;;) {
      const newest = await this.newest(chain);
      if (newest?.kind !== 'version') return undefined;
      const { uploadKey } = newest;
      const next = this.#nextVersion(uploadKey, { ...newest, ...changes(newest) }, newest);
      // The upload's own id is taken: pictures and tokens must tell the two versions apart.
      const versionId = this.#id('version', `${uploadKey} ${next.sequence}`);
      const asset = { ...next, versionId };
      const key = recordKey(chain, asset.sequence);
      if ((await createJson(this.#store, key, asset)) === 'created') return asset;
    }
  }

  /**
   * Removes an asset by adding a tombstone.
   *
   * @param expected the version that must be the newest; without one, whichever is
   * @returns the versions whose bytes nobody needs any more, or `undefined` when there was nothing
   *   to remove, a newer version stands there, or somebody else was faster
   */
  async remove(
    chain: string,
    expected?: VersionReference,
  ): Promise<readonly AssetVersion[] | undefined> {
    for (;;) {
      const records = (await this.records(chain)).map(({ record }) => record);
      const [newest] = records;
      if (newest?.kind !== 'version') return undefined;
      if (expected && !isVersion(newest, expected)) return undefined;
      const sequence = newest.sequence + 1;
      const tombstone: ChainRecord = { kind: 'tombstone', sequence, version: newest.version };
      const outcome = await createJson(this.#store, recordKey(chain, sequence), tombstone);
      if (outcome === 'created') return records.filter((record) => record.kind === 'version');
    }
  }

  #nextVersion(
    uploadKey: string,
    facts: AssetFacts,
    previous: ChainRecord | undefined,
  ): AssetVersion {
    const nowSeconds = Math.floor(this.#now() / 1000);
    return {
      ...facts,
      kind: 'version',
      sequence: (previous?.sequence ?? 0) + 1,
      uploadKey,
      assetId: previous?.kind === 'version' ? previous.assetId : this.#id('asset', uploadKey),
      versionId: this.#id('version', uploadKey),
      version: Math.max(nowSeconds, (previous?.version ?? 0) + 1),
    };
  }

  #id(word: string, name: string): string {
    return keyedDigest(this.#secrets, word, name).slice(0, 32);
  }
}

function recordKey(chain: string, sequence: number): string {
  return `${PREFIX}${chain}/${String(SEQUENCE_CEILING - sequence).padStart(10, '0')}`;
}

function isVersion(newest: AssetVersion, { sequence, versionId }: VersionReference): boolean {
  return newest.sequence === sequence && newest.versionId === versionId;
}
