import { refusals } from '../http/refusals.js';
import type { UploadParams } from './upload-journal.js';

/**
 * Holds a request to what the first one of its upload said.
 *
 * @throws ApiError `params-conflict` that names the parameter
 */
export function refuseOtherParams(bound: UploadParams, params: UploadParams): void {
  const [ours, theirs] = [bound.request, params.request];
  const names = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const different = [...names].find((name) => ours[name] !== theirs[name]);
  if (different !== undefined) throw refusals.paramsConflict(different);
  if (bound.settings.resourceType !== params.settings.resourceType) {
    throw refusals.paramsConflict('resource_type');
  }
}
