import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { removeSpool } from '../http/spool.js';
import type { ServerContext } from '../server-context.js';
import type { StoredObject } from '../store/object-store.js';
import { hasErrorCode } from '../store/system-error.js';
import type { AssetVersion, Manifest } from './asset-record.js';

/** How long markers of ended uploads and of removed assets are kept. */
const MARKER_MS = 24 * 60 * 60 * 1000;
/** A body that is still coming in is written to far more often. */
const ABANDONED_SPOOL_MS = 60 * 60 * 1000;
/** A decided upload without an answer is being finished, or whoever did that has died. */
const FINISHING_MS = 60 * 1000;

/**
 * The housekeeping, to be run now and then: finishes what a crash left undone, ends uploads that
 * nobody goes on with, and removes bytes that nobody can reach any more.
 *
 * @throws whatever the store fails with; the next run begins anew
 */
export async function sweep(context: ServerContext): Promise<void> {
  // In this order: a decided upload has its answer before its version can leave the chain.
  await sweepUploads(context);
  await sweepChains(context);
  await sweepSpool(context);
}

async function sweepUploads(context: ServerContext): Promise<void> {
  for (const [uploadKey, records] of await context.journal.all()) {
    const has = (name: string) => records.some(({ key }) => key.endsWith(`/${name}`));
    if (!has('done')) await expire(context, uploadKey, records);
    else if (!has('answer')) await settle(context, uploadKey, records);
    else await forgetGone(context, uploadKey, records);
  }
}

async function expire(
  { journal, limits, now }: ServerContext,
  uploadKey: string,
  records: readonly StoredObject[],
): Promise<void> {
  const lastMs = newestMs([...records, ...(await journal.blobs(uploadKey))]);
  if (now() - lastMs < limits.unfinishedUploadMs) return;
  const outcome = await journal.decide(uploadKey, { kind: 'expired' });
  if (outcome.kind === 'expired') await journal.deleteBlobs(uploadKey);
}

async function settle(
  { journal, assembly, now }: ServerContext,
  uploadKey: string,
  records: readonly StoredObject[],
): Promise<void> {
  const ageMs = now() - newestMs(records);
  const outcome = await journal.outcome(uploadKey);
  if (outcome?.kind === 'asset') {
    if (ageMs > FINISHING_MS) await assembly.finish(uploadKey, outcome);
    return;
  }
  await journal.deleteBlobs(uploadKey);
  if (ageMs > MARKER_MS) await journal.forget(uploadKey);
}

/** While its bytes live, an upload stays known: a late retry must never be taken for a new one. */
async function forgetGone(
  { journal, now }: ServerContext,
  uploadKey: string,
  records: readonly StoredObject[],
): Promise<void> {
  if (now() - newestMs(records) < MARKER_MS) return;
  if ((await journal.blobs(uploadKey)).length === 0) await journal.forget(uploadKey);
}

async function sweepChains(context: ServerContext): Promise<void> {
  const { chains, now, limits } = context;
  const byChain = new Map<string, StoredObject[]>();
  for (const object of await chains.list()) {
    const chain = object.key.split('/')[1] ?? '';
    byChain.set(chain, [...(byChain.get(chain) ?? []), object]);
  }
  for (const [chain, [newest, ...older]] of byChain) {
    if (!newest) continue;
    const ageMs = now() - newest.createdMs;
    if (older.length > 0) await sweepOlder(context, chain, ageMs > limits.supersededGraceMs);
    else if (ageMs > MARKER_MS) await forgetRemoved(context, chain);
  }
}

async function sweepOlder(
  context: ServerContext,
  chain: string,
  isGraceOver: boolean,
): Promise<void> {
  const [newest, ...older] = await context.chains.records(chain);
  const isRemoved = newest?.record.kind === 'tombstone';
  if (!isRemoved && !isGraceOver) return;
  const kept = newest?.record.kind === 'version' ? newest.record.manifest : [];
  for (const { key, record } of older) {
    if (record.kind === 'version') await dropBytes(context, record, kept);
    await context.store.delete(key);
  }
}

async function forgetRemoved({ chains, store }: ServerContext, chain: string): Promise<void> {
  const [only, ...others] = await chains.records(chain);
  if (only?.record.kind === 'tombstone' && others.length === 0) await store.delete(only.key);
}

/** @param kept bytes that the newest version shares, when it was made without an upload */
async function dropBytes(
  { store, derived }: ServerContext,
  version: AssetVersion,
  kept: Manifest,
): Promise<void> {
  for (const { key } of version.manifest) {
    if (!kept.some((piece) => piece.key === key)) await store.delete(key);
  }
  await derived.drop(version.versionId);
}

async function sweepSpool({ store }: ServerContext): Promise<void> {
  for (const name of await readdir(store.spoolFolder)) {
    const path = join(store.spoolFolder, name);
    try {
      // By the machine's own clock, as these times are the file system's.
      if (Date.now() - (await stat(path)).mtimeMs > ABANDONED_SPOOL_MS) await removeSpool(path);
    } catch (error) {
      if (!hasErrorCode(error, 'ENOENT')) throw error;
    }
  }
}

function newestMs(objects: readonly StoredObject[]): number {
  return Math.max(...objects.map(({ createdMs }) => createdMs));
}
