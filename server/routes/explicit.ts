import { parseContext } from '../../src/protocol/upload-params.js';
import { jsonAnswer } from '../http/json-answer.js';
import { refusals } from '../http/refusals.js';
import type { RequestFacts, ServerContext } from '../server-context.js';
import { checkCoordinates, readCoordinates } from '../uploads/asset-coordinates.js';
import type { AssetFacts } from '../uploads/asset-record.js';
import { paramList } from '../uploads/param-list.js';
import { checkFolder } from '../uploads/public-id-rules.js';
import { uploadAnswer } from '../uploads/upload-answer.js';
import { type ActionAddress, type ActionRules, readSignedAction } from './signed-action.js';

const RULES: ActionRules = {
  name: 'explicit',
  params: [
    'public_id',
    'type',
    'asset_folder',
    'callback',
    'context',
    'custom_coordinates',
    'display_name',
    'face_coordinates',
    'invalidate',
    'metadata',
    'tags',
  ],
};

/**
 * Changes what is known of an asset, not its bytes; only for the owner of the cloud's secret. What
 * is not sent stays as it is. The asset gets a new version, for pictures may now be cut otherwise.
 *
 * @throws ApiError 404 when there is no such asset, 400 when a value is not valid
 */
export async function explicitRoute(
  context: ServerContext,
  request: Request,
  address: ActionAddress,
  facts: RequestFacts,
): Promise<Response> {
  const { cloud, asset, params } = await readSignedAction(context, request, address, RULES);
  const revised = await context.chains.revise(asset, (current) => changesOf(current, params));
  if (!revised) throw refusals.notFound(asset.publicId.slice(0, 300));
  const receipt = { asset: revised, isExisting: false };
  const answer = uploadAnswer(receipt, { ...context, ...facts, cloud });
  return jsonAnswer({ ...answer, request_id: facts.requestId });
}

function changesOf(
  asset: AssetFacts,
  params: Readonly<Record<string, string>>,
): Partial<AssetFacts> {
  const { tags, context, metadata, display_name, asset_folder } = params;
  const given = readCoordinates(params);
  checkCoordinates(given, asset);
  const coordinates = { ...asset.coordinates, ...given };
  const folder = checkFolder('asset_folder', asset_folder);
  return {
    ...(Object.keys(coordinates).length > 0 && { coordinates }),
    ...(tags !== undefined && { tags: paramList(tags) }),
    ...(context !== undefined && { context: parseContext(context) }),
    ...(metadata !== undefined && { metadata: { ...asset.metadata, ...parseContext(metadata) } }),
    ...(display_name !== undefined && { displayName: display_name }),
    ...(folder !== undefined && { assetFolder: folder }),
  };
}
