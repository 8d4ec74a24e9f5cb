import { keyedDigest, type ServerSecrets } from '../secrets.js';
import { createOrReadJson, readJson } from '../store/json-objects.js';
import type { ObjectStore, StoredObject } from '../store/object-store.js';
import type { AssetFacts, AssetVersion } from './asset-record.js';
import type { Credential } from './credentials.js';
import { segmentOf, type Segment } from './segments.js';
import type { UploadSettings } from './upload-settings.js';

/** What the first request of an upload binds for all others. */
export interface UploadParams {
  readonly cloud: string;
  readonly credential: Credential;
  /** The request's own parameters, timestamp and signature left out. */
  readonly request: Readonly<Record<string, string>>;
  readonly settings: UploadSettings;
  readonly fileName: string;
  /** Whether a retry could name this upload. */
  readonly isRepeatable: boolean;
}

/** The decision that ends an upload. Whoever writes it first decides for everybody. */
export type UploadOutcome =
  | { readonly kind: 'asset'; readonly facts: AssetFacts; readonly nonce: string }
  | { readonly kind: 'conflict'; readonly reason: string }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'expired' };

/** What every request of a finished upload is answered with. */
export interface UploadReceipt {
  readonly asset: AssetVersion;
  readonly isExisting: boolean;
  readonly apiKey?: string;
  /** End of the delete token, in milliseconds since the epoch; absent when there is none. */
  readonly deleteTokenEndMs?: number;
}

/** Names an upload across all its requests. */
export interface UploadName {
  readonly cloud: string;
  readonly credential: Credential;
  readonly uploadId: string;
}

const RECORDS = 'up/';
const BLOBS = 'blob/';

/** The records of uploads: parameters, bytes that have arrived, decision, answer. */
export class UploadJournal {
  readonly #store: ObjectStore;
  readonly #secrets: ServerSecrets;

  constructor(store: ObjectStore, secrets: ServerSecrets) {
    this.#store = store;
    this.#secrets = secrets;
  }

  /** An upload's key. The id that clients send is neither secret nor unique, and never a path. */
  keyOf({ cloud, credential, uploadId }: UploadName): string {
    const who = credential.kind === 'signed' ? credential.apiKey : credential.preset;
    return keyedDigest(this.#secrets, 'upload', cloud, credential.kind, who, uploadId).slice(0, 40);
  }

  /** Where a segment of an upload is kept. */
  blobKey(uploadKey: string, segmentName: string): string {
    return `${BLOBS}${uploadKey}/${segmentName}`;
  }

  /** Binds the parameters, or reads those that were bound before. */
  async bind(uploadKey: string, params: UploadParams): Promise<UploadParams> {
    return (await createOrReadJson(this.#store, recordKey(uploadKey, 'params'), params)).record;
  }

  params(uploadKey: string): Promise<UploadParams | undefined> {
    return readJson(this.#store, recordKey(uploadKey, 'params'));
  }

  outcome(uploadKey: string): Promise<UploadOutcome | undefined> {
    return readJson(this.#store, recordKey(uploadKey, 'done'));
  }

  /** Writes the decision, or reads the one that was made before. */
  async decide(uploadKey: string, outcome: UploadOutcome): Promise<UploadOutcome> {
    return (await createOrReadJson(this.#store, recordKey(uploadKey, 'done'), outcome)).record;
  }

  receipt(uploadKey: string): Promise<UploadReceipt | undefined> {
    return readJson(this.#store, recordKey(uploadKey, 'answer'));
  }

  /** Writes the answer, or reads the one that was given before. */
  async answer(uploadKey: string, receipt: UploadReceipt): Promise<UploadReceipt> {
    return (await createOrReadJson(this.#store, recordKey(uploadKey, 'answer'), receipt)).record;
  }

  /** The segments that have arrived. */
  async segments(uploadKey: string): Promise<Segment[]> {
    const objects = await this.blobs(uploadKey);
    return objects.map(segmentOf).filter((segment) => segment !== undefined);
  }

  blobs(uploadKey: string): Promise<StoredObject[]> {
    return this.#store.list(`${BLOBS}${uploadKey}/`);
  }

  async deleteBlobs(uploadKey: string): Promise<void> {
    for (const { key } of await this.blobs(uploadKey)) await this.#store.delete(key);
  }

  /** Forgets an upload; its decision goes last, so that nothing can begin anew before that. */
  async forget(uploadKey: string): Promise<void> {
    for (const name of ['params', 'answer', 'done'] as const) {
      await this.#store.delete(recordKey(uploadKey, name));
    }
  }

  /** Every record of every upload, by upload key. */
  async all(): Promise<Map<string, StoredObject[]>> {
    const uploads = new Map<string, StoredObject[]>();
    for (const object of await this.#store.list(RECORDS)) {
      const uploadKey = object.key.split('/')[1] ?? '';
      uploads.set(uploadKey, [...(uploads.get(uploadKey) ?? []), object]);
    }
    return uploads;
  }
}

function recordKey(uploadKey: string, name: 'params' | 'done' | 'answer'): string {
  return `${RECORDS}${uploadKey}/${name}`;
}
