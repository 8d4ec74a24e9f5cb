import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { DEFAULT_LIMITS } from '../../server/limits.js';
import { openSecrets } from '../../server/secrets.js';
import { DiskStore } from '../../server/store/disk-store.js';
import type { ObjectStore } from '../../server/store/object-store.js';
import { AssetChains } from '../../server/uploads/asset-chain.js';
import { type ArrivedChunk, UploadAssembly } from '../../server/uploads/upload-assembly.js';
import { UploadJournal } from '../../server/uploads/upload-journal.js';
import { readUploadSettings } from '../../server/uploads/upload-settings.js';
import { md5 } from './api-calls.js';

const UPLOAD = 'a'.repeat(40);

let folder: string;
let store: DiskStore;
let journal: UploadJournal;
/** What another process does at the very moment at which a chunk has been stored. */
let meanwhile: () => Promise<unknown>;
let assembly: UploadAssembly;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-widget-races-'));
  store = await DiskStore.open(folder, Date.now);
  const secrets = await openSecrets(folder);
  journal = new UploadJournal(store, secrets);
  const chains = new AssetChains({ store, secrets, now: Date.now });
  meanwhile = () => Promise.resolve();
  const interrupted: ObjectStore = {
    spoolFolder: store.spoolFolder,
    list: (prefix) => store.list(prefix),
    read: (key, span) => store.read(key, span),
    delete: (key) => store.delete(key),
    create: async (key, content) => {
      const outcome = await store.create(key, content);
      if (key.startsWith('blob/')) await meanwhile();
      return outcome;
    },
  };
  const limits = DEFAULT_LIMITS;
  assembly = new UploadAssembly({ store: interrupted, journal, chains, limits, now: Date.now });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function chunkOf(text: string, start: number, total: number): Promise<ArrivedChunk> {
  const path = join(store.spoolFolder, `${start}`);
  await writeFile(path, text);
  return {
    uploadKey: UPLOAD,
    params: {
      cloud: 'demo',
      credential: { kind: 'unsigned', preset: 'open' },
      request: {},
      settings: readUploadSettings({}, 'raw'),
      fileName: 'a.txt',
      isRepeatable: true,
    },
    placement: { kind: 'range', start, end: start + text.length - 1, total },
    spool: { path, bytes: text.length, md5: md5(Buffer.from(text)) },
  };
}

describe('a chunk that is stored', () => {
  test('while the housekeeping ends its upload is taken back', async () => {
    meanwhile = () => journal.decide(UPLOAD, { kind: 'expired' });
    await assert.rejects(assembly.accept(await chunkOf('abc', 0, 9)), { code: 'upload-expired' });
    assert.deepEqual(await journal.blobs(UPLOAD), []);
  });

  test('while another one puts the upload into conflict is taken back', async () => {
    meanwhile = () => journal.decide(UPLOAD, { kind: 'conflict', reason: 'other bytes' });
    await assert.rejects(assembly.accept(await chunkOf('abc', 0, 9)), { code: 'upload-conflict' });
    assert.deepEqual(await journal.blobs(UPLOAD), []);
  });

  test('by two processes, each without the whole in sight before, finishes the file once', async () => {
    const other = new UploadAssembly({
      store,
      journal,
      chains: new AssetChains({ store, secrets: await openSecrets(folder), now: Date.now }),
      limits: DEFAULT_LIMITS,
      now: Date.now,
    });
    const second = await chunkOf('def', 3, 6);
    let theirs: unknown;
    meanwhile = async () => {
      theirs = await other.accept(second);
    };
    const ours = await assembly.accept(await chunkOf('abc', 0, 6));
    assert.ok(ours);
    assert.deepEqual(ours, theirs);
    assert.equal(ours.asset.etag, md5(Buffer.from('abcdef')));
    assert.equal((await store.list('asset/')).length, 1);
  });
});

describe('an upload whose server died', () => {
  test('after the decision is published by the next one', async () => {
    const receipt = await assembly.accept(await chunkOf('abc', 0, 3));
    await store.delete(`up/${UPLOAD}/answer`);
    const outcome = await journal.outcome(UPLOAD);
    assert.ok(outcome?.kind === 'asset');
    const again = await assembly.finish(UPLOAD, outcome);
    assert.deepEqual(again.asset, receipt?.asset);
    assert.equal((await store.list('asset/')).length, 1);
  });
});

describe('the store', () => {
  test('lets the first of many writers win, and keeps nothing of the others', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => store.create('up/x/done', Buffer.from([index]))),
    );
    assert.equal(outcomes.filter((outcome) => outcome === 'created').length, 1);
    assert.equal((await store.list('up/')).length, 1);
  });

  test('survives that folders are removed and made at the same time', async () => {
    const rounds = Array.from({ length: 30 }, async (_, index) => {
      const key = `up/x/k${index}`;
      await store.create(key, Buffer.from('x'));
      await store.delete(key);
    });
    await Promise.all(rounds);
    assert.deepEqual(await store.list('up/'), []);
  });

  test('has no key that could leave its folder', async () => {
    for (const key of ['../x', '/x', 'a/../b', 'a//b', 'A', 'a\\b', '.x', 'a/.', '', 'a\0']) {
      await assert.rejects(store.create(key, Buffer.from('x')), RangeError, key);
    }
  });
});
