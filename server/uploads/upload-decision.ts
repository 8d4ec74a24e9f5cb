import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { StoredResourceType } from '../../src/protocol/endpoints.js';
import { refusals } from '../http/refusals.js';
import type { ServerLimits } from '../limits.js';
import { type ContentKind, contentKindOf, HEAD_BYTES } from '../media/content-kind.js';
import { type PictureFacts, probePicture } from '../media/picture.js';
import { readJoined, withJoinedFile } from '../store/joined-objects.js';
import type { ObjectStore } from '../store/object-store.js';
import { checkCoordinates } from './asset-coordinates.js';
import type { AssetFacts, Manifest } from './asset-record.js';
import { baseName, extensionOf, stemOf } from './file-name.js';
import { choosePublicId } from './public-id.js';
import type { RunningDigests } from './running-digests.js';
import type { Segment } from './segments.js';
import type { UploadParams } from './upload-journal.js';
import type { UploadSettings } from './upload-settings.js';

export interface DecisionContext {
  readonly store: ObjectStore;
  readonly limits: ServerLimits;
  readonly digests: RunningDigests;
}

/**
 * Looks at a file that has arrived whole and says what it will be published as.
 *
 * @param segments in the file's order, without gaps
 * @throws ApiError when the upload's parameters do not allow this file
 */
export async function describeAsset(
  context: DecisionContext,
  uploadKey: string,
  params: UploadParams,
  segments: readonly Segment[],
): Promise<AssetFacts> {
  const { settings } = params;
  const manifest = segments
    .filter(({ bytes }) => bytes > 0)
    .map(({ key, bytes }) => ({ key, bytes }));
  const bytes = manifest.reduce((sum, piece) => sum + piece.bytes, 0);
  const { maxFileBytes } = context.limits;
  if (bytes === 0) throw refusals.emptyFile();
  if (bytes > maxFileBytes) throw refusals.fileTooLarge(bytes, maxFileBytes);
  const fileName = baseName(settings.filenameOverride ?? params.fileName);
  const head = await buffer(readJoined(context.store, manifest, { start: 0, end: HEAD_BYTES - 1 }));
  const kind = await contentKindOf(head, settings.resourceType);
  refuseFormat(settings, kind, fileName);
  const picture = kind.resourceType === 'image' && (await probe(context, manifest, kind));
  const publicId = choosePublicId(settings, fileName, kind.resourceType);
  return {
    cloud: params.cloud,
    type: settings.type,
    publicId,
    ...kindFields(kind),
    ...(picture && picture),
    bytes,
    etag: await digestOf(context, uploadKey, segments, manifest),
    manifest,
    ...nameFields(settings, fileName, publicId),
    assetFolder: settings.assetFolder,
    tags: settings.tags,
    context: settings.context,
    metadata: settings.metadata,
    ...coordinatesOf(settings, picture || undefined),
  };
}

function coordinatesOf(
  { coordinates }: UploadSettings,
  picture: PictureFacts | undefined,
): Pick<AssetFacts, 'coordinates'> {
  if (Object.keys(coordinates).length === 0) return {};
  checkCoordinates(coordinates, picture ?? {});
  return { coordinates };
}

function refuseFormat({ allowedFormats }: UploadSettings, kind: ContentKind, name: string): void {
  if (!allowedFormats) return;
  const format = kind.format ?? (kind.resourceType === 'raw' ? extensionOf(name) : '');
  const spellings =
    format === 'jpg' ? ['jpg', 'jpeg'] : format === 'tif' ? ['tif', 'tiff'] : [format];
  if (!spellings.some((spelling) => allowedFormats.includes(spelling))) {
    throw refusals.formatNotAllowed(kind.resourceType, format);
  }
}

function probe(
  { store, limits }: DecisionContext,
  manifest: Manifest,
  { format }: ContentKind,
): Promise<PictureFacts | undefined> {
  return withJoinedFile(store, manifest, (path) =>
    probePicture(path, format, limits.maxInputPixels),
  );
}

/** Raw files have no format of their own: their name's extension is part of the public id. */
function kindFields(kind: ContentKind): {
  resourceType: StoredResourceType;
  format?: string;
  mimeType?: string;
} {
  const { resourceType, format, mimeType } = kind;
  return {
    resourceType,
    ...(format && resourceType !== 'raw' && { format }),
    ...(mimeType && { mimeType }),
  };
}

function nameFields(
  settings: UploadSettings,
  fileName: string,
  publicId: string,
): Pick<AssetFacts, 'displayName' | 'originalFilename'> {
  const stem = stemOf(fileName);
  const fromName = settings.usesFileNameAsDisplayName && stem ? stem : undefined;
  const lastElement = publicId.slice(publicId.lastIndexOf('/') + 1);
  return {
    displayName: settings.displayName ?? fromName ?? lastElement,
    ...(stem && !settings.discardsFileName && { originalFilename: stem }),
  };
}

async function digestOf(
  { store, digests }: DecisionContext,
  uploadKey: string,
  segments: readonly Segment[],
  manifest: Manifest,
): Promise<string> {
  const [only, ...others] = segments.filter(({ bytes }) => bytes > 0);
  if (only && others.length === 0) return only.md5;
  const bytes = manifest.reduce((sum, piece) => sum + piece.bytes, 0);
  const running = digests.at(uploadKey, bytes);
  if (running) return running.copy().digest('hex');
  const hash = createHash('md5');
  for await (const chunk of readJoined(store, manifest)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
