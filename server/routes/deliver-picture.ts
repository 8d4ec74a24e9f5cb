import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { fileAnswer } from '../http/file-answer.js';
import { refusals } from '../http/refusals.js';
import type { FoundAsset } from '../media/asset-source.js';
import type { DeliveryRequest } from '../media/delivery-address.js';
import type { DerivedFile } from '../media/derived-cache.js';
import { derivedFormat } from '../media/derived-format.js';
import { pictureMimeType } from '../media/mime-type.js';
import { READABLE_FORMATS } from '../media/picture.js';
import { checkOutputSize, makePicture } from '../media/transform.js';
import {
  type OutputFormat,
  parseTransformation,
  type Transformation,
} from '../media/transformation.js';
import type { ServerContext } from '../server-context.js';
import { withJoinedFile } from '../store/joined-objects.js';
import type { AssetVersion } from '../uploads/asset-record.js';
import { cacheControl } from './delivery-caching.js';

/** An image whose size is known: only of these pictures are made. */
type Picture = AssetVersion & Required<Pick<AssetVersion, 'format' | 'width' | 'height'>>;

interface Derivation {
  readonly transformation: Transformation;
  readonly format: OutputFormat;
  /** Of the picture among those of its version. */
  readonly name: string;
  /** Who asks for it. */
  readonly client: string;
}

/** Raised when pictures come out differently, so that those in the caches are made anew. */
const RECIPE_VERSION = 1;

/**
 * Delivers a picture made of an asset: resized, or in another format, or both.
 *
 * @throws ApiError 400 when the transformation makes no sense or the asset is no picture
 */
export async function deliverPicture(
  context: ServerContext,
  { request, client }: { request: Request; client: string },
  wanted: DeliveryRequest,
  found: FoundAsset,
): Promise<Response> {
  const transformation = parseTransformation(wanted.transformation);
  const picture = pictureOf(found);
  checkOutputSize(transformation, picture, context.limits.maxOutputPixels);
  const format = derivedFormat(transformation, {
    ...(found.extension !== undefined && { extension: found.extension }),
    source: picture.format,
    accept: request.headers.get('accept') ?? '',
  });
  if (!format) throw refusals.invalidInTransformation('format', found.extension ?? '');
  const name = derivedName(transformation, format);
  const file = await derive(context, picture, {
    transformation,
    format,
    name,
    client,
  });
  return fileAnswer(request, {
    bytes: file.bytes,
    mimeType: pictureMimeType(format),
    validators: {
      etag: `"${picture.versionId}-${name}"`,
      modifiedMs: picture.version * 1000,
    },
    cacheControl: cacheControl(wanted, picture),
    headers: transformation.format === 'auto' ? { Vary: 'Accept' } : {},
    open: (span) => createReadStream(file.path, { ...span }),
  });
}

function pictureOf({ asset }: FoundAsset): Picture {
  const { format, width, height, resourceType } = asset;
  const isReadable = format !== undefined && READABLE_FORMATS.includes(format);
  if (resourceType !== 'image' || !isReadable || width === undefined || height === undefined) {
    throw refusals.notTransformable(format ?? resourceType);
  }
  return { ...asset, format, width, height };
}

function derive(
  { derived, store, limits, rates }: ServerContext,
  picture: Picture,
  { transformation, format, name, client }: Derivation,
): Promise<DerivedFile> {
  return derived.get(picture.versionId, name, {
    admit: () => rates.pictures.take(client),
    make: (outputPath) =>
      withJoinedFile(store, picture.manifest, (inputPath) =>
        makePicture(
          { transformation, format, source: picture, inputPath, outputPath },
          limits.maxInputPixels,
        ),
      ),
  });
}

function derivedName({ format: _asked, ...recipe }: Transformation, format: OutputFormat): string {
  const entries = Object.entries(recipe).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([RECIPE_VERSION, entries]);
  return `${createHash('sha256').update(text).digest('hex').slice(0, 24)}.${format}`;
}
