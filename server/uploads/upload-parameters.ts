/** Upload parameters that change what is stored or answered. */
export const SUPPORTED_PARAMS: readonly string[] = [
  'allowed_formats',
  'asset_folder',
  'context',
  'custom_coordinates',
  'discard_original_filename',
  'display_name',
  'face_coordinates',
  'filename_override',
  'folder',
  'metadata',
  'overwrite',
  'public_id',
  'public_id_prefix',
  'return_delete_token',
  'tags',
  'type',
  'unique_filename',
  'upload_preset',
  'use_asset_folder_as_public_id_prefix',
  'use_filename',
  'use_filename_as_display_name',
];

/**
 * Upload parameters that are taken and signed, but change nothing here: they ask for facts that
 * this server does not compute, or speak to a part of the service that it has no need of.
 */
export const PARAMS_WITHOUT_EFFECT: readonly string[] = [
  'accessibility_analysis',
  'backup',
  'callback',
  'clear_invalid',
  'colors',
  'exif',
  'faces',
  'image_metadata',
  'invalidate',
  'media_metadata',
  'phash',
  'quality_analysis',
  'regions',
  'source',
];

/** Fields that say who asks and when; they come with every request and describe no asset. */
export const REQUEST_FIELDS: readonly string[] = [
  'api_key',
  'cloud_name',
  'resource_type',
  'signature',
  'timestamp',
];

/** What a preset says in the server's config beside upload parameters: about its use. */
export const PRESET_SETTINGS: readonly string[] = ['unsigned', 'allowed_origins', 'remote_schemes'];

/** Parameters in which a preset's value and an unsigned request's value are put together. */
export const MERGED_PARAMS: readonly string[] = ['tags', 'context', 'metadata'];
