import { jsonAnswer } from '../http/json-answer.js';
import type { ServerContext } from '../server-context.js';
import { removeAsset } from '../uploads/asset-removal.js';
import { type ActionAddress, type ActionRules, readSignedAction } from './signed-action.js';

const RULES: ActionRules = {
  name: 'destroy',
  params: ['public_id', 'type', 'invalidate', 'notification_url', 'callback'],
};

/**
 * Deletes an asset by its public id; only for the owner of the cloud's secret.
 *
 * @throws ApiError
 */
export async function destroyRoute(
  context: ServerContext,
  request: Request,
  address: ActionAddress,
): Promise<Response> {
  const { asset } = await readSignedAction(context, request, address, RULES);
  const isRemoved = await removeAsset(context, context.chains.chainOf(asset));
  return jsonAnswer({ result: isRemoved ? 'ok' : 'not found' });
}
