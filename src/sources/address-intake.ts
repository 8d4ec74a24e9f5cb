import { Uppy, type Body, type Meta } from '@uppy/core';
import Url, { type UrlOptions } from '@uppy/url';
import type { RemoteFile } from '../session/arriving.js';

interface Description {
  readonly name?: string;
  readonly type?: string;
  readonly size?: number | null;
}

/** What Uppy's plugin keeps to itself. */
interface UrlPlugin {
  getMeta(address: string): Promise<Description>;
  addFile(address: string, meta?: Meta): Promise<unknown>;
}

/** Uppy's name for what it cannot tell. */
const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * Finds out what can be known of addresses before the API fetches them: Companion is asked where the
 * site has one, else only the address itself. They leave this Uppy, which has no uploader, at once.
 *
 * @param companionUrl base address of a Companion; '' for none
 * @param addresses checked ones
 */
export async function describeAddresses(
  addresses: readonly string[],
  companionUrl: string,
): Promise<RemoteFile[]> {
  const uppy = new Uppy<Meta, Body>().use(SelfReliantUrl, { companionUrl });
  const plugin = uppy.getPlugin('Url') as unknown as UrlPlugin;
  try {
    return await Promise.all(
      [...new Set(addresses)].map((address) => describe(address, uppy, plugin)),
    );
  } finally {
    uppy.destroy();
  }
}

/** Needs no Companion: without one, the address itself is all that is known. */
class SelfReliantUrl extends Url<Meta, Body> {
  constructor(uppy: Uppy<Meta, Body>, options: UrlOptions) {
    const { companionUrl } = options;
    // The plugin demands one; nobody is asked there.
    super(uppy, { ...options, companionUrl: companionUrl || location.origin });
    const plugin = this as unknown as UrlPlugin;
    const ask = plugin.getMeta;
    plugin.getMeta = async (address) => {
      const name = nameOf(address);
      if (!companionUrl) return { name, size: null };
      const told = await ask(address).catch((): Description => ({}));
      return { ...told, name: told.name || name };
    };
  }
}

async function describe(
  address: string,
  uppy: Uppy<Meta, Body>,
  plugin: UrlPlugin,
): Promise<RemoteFile> {
  // Uppy tells files apart by name and path: two addresses may end alike. Errors are returned.
  const id = await plugin.addFile(address, { relativePath: address });
  if (typeof id !== 'string') throw id;
  const { name, type, size } = uppy.getFile(id);
  return { address, name, type: type === UNKNOWN_TYPE ? '' : type, bytes: size ?? 0 };
}

/** The last part of the path, as people write it; the host where there is none. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    return last || hostname;
  }
}
