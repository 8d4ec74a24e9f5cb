import type { WidgetOptions } from '../options.js';
import { formatRegions } from '../protocol/coordinates.js';
import type { Params } from '../protocol/signature.js';
import type { UploadItem } from './upload-item.js';

/** Further upload parameters of a site: for every file, or made for each. */
export type UploadParams = Params | ((file: { readonly name: string }) => Params | Promise<Params>);

/** The upload parameters that the widget's options stand for, by their names on the wire. */
export function uploadFields(options: WidgetOptions): Params {
  return {
    upload_preset: options.uploadPreset,
    folder: options.folder,
    asset_folder: options.assetFolder,
    public_id_prefix: options.publicIdPrefix,
    tags: options.tags,
    context: options.context,
    metadata: options.metadata,
  };
}

/** Where a picture that goes whole is to be cut, in whole pixels of the upright picture. */
export function pictureFields(
  item: UploadItem | undefined,
  { croppingCoordinatesMode: mode }: WidgetOptions,
): Params {
  const rect = item?.picture?.coordinates;
  if (!rect) return {};
  const text = formatRegions([[rect.x, rect.y, rect.width, rect.height]]);
  return mode === 'face' ? { face_coordinates: text } : { custom_coordinates: text };
}
