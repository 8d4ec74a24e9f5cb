import { fileAnswer } from '../http/file-answer.js';
import { refusals } from '../http/refusals.js';
import { type FoundAsset, findAsset, isOwnFormat } from '../media/asset-source.js';
import {
  type DeliveryRequest,
  isDeliverySigned,
  parseDeliveryPath,
} from '../media/delivery-address.js';
import { mimeTypeOf } from '../media/mime-type.js';
import type { ServerContext } from '../server-context.js';
import { readJoined } from '../store/joined-objects.js';
import { deliverPicture } from './deliver-picture.js';
import { cacheControl } from './delivery-caching.js';

/**
 * Delivers an original, or a picture made of it.
 *
 * @param client who asks, for the rate limit
 * @throws ApiError 404 when there is nothing, 401 when a signature is missing, 400 when the
 *   transformation makes no sense, 420 when one client has too many pictures made
 */
export async function deliverRoute(
  context: ServerContext,
  request: Request,
  client: string,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const wanted = parseDeliveryPath(pathname);
  const cloud = wanted && context.clouds.get(wanted.cloud);
  if (!wanted || !cloud) throw refusals.noSuchAddress(pathname.slice(0, 500));
  const found = await findAsset(context.chains, wanted);
  const isOriginal = wanted.transformation.length === 0 && (!found || isOwnFormat(found));
  if (needsSignature(wanted, isOriginal) && !isDeliverySigned(wanted, cloud.apiSecret)) {
    throw refusals.badDeliverySignature();
  }
  if (!found) throw refusals.notFound(wanted.source.slice(0, 300));
  return isOriginal
    ? deliverOriginal(context, request, wanted, found)
    : deliverPicture(context, { request, client }, wanted, found);
}

/** Private: the original alone; authenticated: everything. */
function needsSignature({ type }: DeliveryRequest, isOriginal: boolean): boolean {
  return type === 'authenticated' || (type === 'private' && isOriginal);
}

function deliverOriginal(
  { store }: ServerContext,
  request: Request,
  wanted: DeliveryRequest,
  { asset }: FoundAsset,
): Response {
  return fileAnswer(request, {
    bytes: asset.bytes,
    mimeType: mimeTypeOf(asset),
    validators: { etag: `"${asset.etag}"`, modifiedMs: asset.version * 1000 },
    cacheControl: cacheControl(wanted, asset),
    open: (span) => readJoined(store, asset.manifest, span),
  });
}
