import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerConfig } from './config.js';
import { hasErrorCode } from './store/system-error.js';

/** What the server makes at its first start and never shows. */
export interface ServerSecrets {
  /** Key of every HMAC: upload keys, ids, delete tokens. Hex. */
  readonly server_key: string;
  /** API secret of the embedded cloud `demo`. */
  readonly demo_api_secret: string;
}

const FILE_NAME = 'secrets.json';

/** Reads the secrets of a data folder, and makes them (mode 0600) when there are none. */
export async function openSecrets(dataFolder: string): Promise<ServerSecrets> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, FILE_NAME);
  return (await readSecrets(path)) ?? (await makeSecrets(path));
}

/** The config of a server that was started without one. */
export function embeddedConfig({ demo_api_secret }: ServerSecrets): ServerConfig {
  return {
    clouds: {
      demo: {
        api_key: 'demo',
        api_secret: demo_api_secret,
        presets: { demo_unsigned: { unsigned: true, return_delete_token: true } },
      },
    },
  };
}

/** A keyed digest of several words, in hex; words can never run into each other. */
export function keyedDigest(secrets: ServerSecrets, ...words: readonly string[]): string {
  const key = Buffer.from(secrets.server_key, 'hex');
  return createHmac('sha256', key).update(JSON.stringify(words)).digest('hex');
}

async function readSecrets(path: string): Promise<ServerSecrets | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as ServerSecrets;
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Linked into place, so that of two servers that start together both use the same secrets. */
async function makeSecrets(path: string): Promise<ServerSecrets> {
  const secrets: ServerSecrets = {
    server_key: randomBytes(32).toString('hex'),
    demo_api_secret: randomBytes(24).toString('base64url'),
  };
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(secrets, null, 2)}\n`);
    await file.sync();
    await link(draft, path);
    return secrets;
  } catch (error) {
    if (!hasErrorCode(error, 'EEXIST')) throw error;
    const theirs = await readSecrets(path);
    if (!theirs) throw error;
    return theirs;
  } finally {
    await file.close();
    await unlink(draft);
  }
}
