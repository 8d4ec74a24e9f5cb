import { jsonAnswer } from '../http/json-answer.js';
import { discardUploadBody } from '../http/received-body.js';
import { refusals } from '../http/refusals.js';
import { readUploadBody } from '../http/upload-body.js';
import type { ServerContext } from '../server-context.js';
import { removeAsset } from '../uploads/asset-removal.js';
import { cloudNamed } from '../uploads/cloud.js';
import { readDeleteToken } from '../uploads/delete-token.js';

/**
 * Deletes the asset that a delete token names: once, within ten minutes, and only the very version
 * that the token was given for.
 *
 * @throws ApiError 404 when the token is forged, used or overtaken, 400 when its time is over
 */
export async function deleteByTokenRoute(
  context: ServerContext,
  request: Request,
  cloudName: string,
): Promise<Response> {
  const cloud = cloudNamed(context.clouds, cloudName);
  const { store, limits, secrets, now } = context;
  const body = await readUploadBody(request, { spoolFolder: store.spoolFolder, limits });
  await discardUploadBody(body);
  const text = body.fields.get('token');
  if (text === undefined) throw refusals.missingParameter('token');
  const token = readDeleteToken(text, { cloud: cloud.name, secrets, nowMs: now() });
  const isRemoved = await removeAsset(context, token.chain, token);
  if (!isRemoved) throw refusals.badDeleteToken();
  return jsonAnswer({ result: 'ok' });
}
