import { RESOURCE_TYPES } from './protocol/endpoints.js';
import { DEFAULT_CHUNK_BYTES, DEFAULT_UPLOAD_PREFIX, MIN_CHUNK_BYTES } from './protocol/limits.js';
import {
  address,
  aspectRatios,
  byteSize,
  choice,
  choices,
  count,
  flag,
  type Option,
  text,
  reflected,
  share,
} from './option-kinds.js';

/** Ways in: this device, an address, the camera. */
export const SOURCES = ['local', 'url', 'camera'] as const;
export type SourceName = (typeof SOURCES)[number];

/** What a camera takes. */
export const CAMERA_MODES = ['photo', 'video'] as const;
export type CameraMode = (typeof CAMERA_MODES)[number];

/**
 * Every option of the widget, once: its attribute, its default, what it takes. The element's
 * attributes and properties and the options of the calls all come from this table.
 */
export const OPTIONS = {
  /** Name of the cloud that takes the files. Required. */
  cloudName: text('cloud-name'),
  /** Upload preset: an unsigned one, or a signed one beside a signature. */
  uploadPreset: text('upload-preset'),
  /** Public key of the account, for signed uploads. */
  apiKey: text('api-key'),
  /** Address on the site that signs: POST JSON `{paramsToSign}` → `{signature}`. */
  signatureEndpoint: text('signature-endpoint'),
  /** Base address of the API. */
  uploadPrefix: address('upload-prefix', DEFAULT_UPLOAD_PREFIX),
  /** Where uploaded files are delivered; where the API does it by default. */
  deliveryPrefix: address('delivery-prefix', ''),
  /** What files are stored as; `auto` lets the server decide by content. */
  resourceType: choice('resource-type', RESOURCE_TYPES),
  /** Sent with every file. */
  folder: text('folder'),
  assetFolder: text('asset-folder'),
  publicIdPrefix: text('public-id-prefix'),
  /** Comma-separated. */
  tags: text('tags'),
  /** `key=value` pairs joined by `|`. */
  context: text('context'),
  metadata: text('metadata'),
  /** Which ways in are offered, in this order. */
  sources: choices('sources', SOURCES),
  /** The same content again: ask the visitor, or do always the same; only with `multiple`. */
  duplicates: choice('duplicates', ['ask', 'skip', 'keep', 'replace']),
  /** Offer to pick a whole folder; dropped folders are always read. */
  folders: flag('folders'),
  /** The whole page is a drop zone. */
  pageDrop: flag('page-drop'),
  /** Several files; without it one, and a new one replaces it. */
  multiple: reflected(flag('multiple')),
  /** As on `<input type="file">`: MIME types, wildcards and extensions. */
  accept: text('accept'),
  /** Formats (`jpg pdf`) or groups (`image video audio raw`); what `accept` allows counts, too. */
  clientAllowedFormats: text('client-allowed-formats'),
  /** Fewest files for the form to be valid. */
  minFiles: count('min-files'),
  /** Most files in the list. */
  maxFiles: count('max-files'),
  /** Bytes, or text like `20MB` or `1.5 GiB`. */
  minFileSize: byteSize('min-file-size'),
  maxFileSize: byteSize('max-file-size'),
  maxTotalSize: byteSize('max-total-size'),
  /** By what a file is; sound counts as video. */
  maxImageFileSize: byteSize('max-image-file-size'),
  maxVideoFileSize: byteSize('max-video-file-size'),
  maxRawFileSize: byteSize('max-raw-file-size'),
  /** Smaller pictures are refused, in pixels. */
  minImageWidth: count('min-image-width'),
  minImageHeight: count('min-image-height'),
  /** Larger pictures are scaled down before they go, in pixels. */
  maxImageWidth: count('max-image-width'),
  maxImageHeight: count('max-image-height'),
  /** Larger pictures are refused instead. */
  validateMaxWidthHeight: flag('validate-max-width-height'),
  /** Takes the place where they were taken out of JPEGs, without touching their pixels. */
  stripLocation: flag('strip-location'),
  /** Offers to crop pictures before they go. */
  cropping: flag('cropping'),
  /** No picture goes uncropped. */
  croppingRequired: flag('cropping-required'),
  /** Shapes to choose among; any shape when none is given. */
  croppingAspectRatio: aspectRatios('cropping-aspect-ratio'),
  /** `round`: shows what a round frame will show; the picture stays a rectangle. */
  croppingMask: choice('cropping-mask', ['none', 'round']),
  /** Smallest crop, in pixels of the source. */
  croppingMinWidth: count('cropping-min-width'),
  croppingMinHeight: count('cropping-min-height'),
  /** How much of the picture the frame takes in at first, of what there is room for. */
  croppingDefaultSelectionRatio: share('cropping-default-selection-ratio', 1),
  /** Send what was cut out, or the whole picture and where to cut. */
  croppingOutput: choice('cropping-output', ['pixels', 'coordinates']),
  /** Which coordinates: `custom_coordinates` or `face_coordinates`. */
  croppingCoordinatesMode: choice('cropping-coordinates-mode', ['custom', 'face']),
  /** What the camera takes; with both the visitor chooses. */
  cameraModes: choices('camera-modes', CAMERA_MODES, ['photo']),
  /** Longest video that the camera records, in seconds. */
  maxVideoLength: count('max-video-length'),
  /** A Companion that says what lies at an address; none is needed. */
  companionUrl: address('companion-url', ''),
  /** Wait for the visitor's "Upload" button. */
  confirmUpload: flag('confirm-upload'),
  /** Ceiling of a chunk, in bytes; fixed per upload; 5 MiB at least. */
  maxChunkSize: byteSize('max-chunk-size', DEFAULT_CHUNK_BYTES, MIN_CHUNK_BYTES),
  /** Chunks of one file in flight at a time. */
  parallelChunks: count('parallel-chunks', 4),
  /** Files under way at a time. */
  parallelUploads: count('parallel-uploads', 3),
  /**
   * After a reload: the visitor picks the same file again, or files wait in the browser's private
   * storage (100 MB each at most), or nothing is kept.
   */
  resume: choice('resume', ['pick-again', 'keep-files', 'none']),
  /** Leave the page without being asked while bytes move. */
  noLeaveWarning: flag('no-leave-warning'),
  /** Give a connection up when nothing has moved for so long, in ms. */
  stallTimeout: count('stall-timeout', 30_000),
  /** `dialog`: a trigger button, and the panel in a native dialog. */
  mode: choice('mode', ['inline', 'dialog']),
  /** Dialog mode: whether the dialog is open. */
  open: reflected(flag('open')),
  /**
   * `auto` follows the page's own `color-scheme`, as the further themes do; `light` and `dark` say
   * which side it is.
   */
  theme: choice('theme', ['auto', 'light', 'dark', 'white', 'minimal', 'purple']),
  /** Form control attributes, with the meaning they have in HTML. */
  name: text('name'),
  required: reflected(flag('required')),
  disabled: reflected(flag('disabled')),
  /** The visitor may change the order of the files; it is the order of the value. */
  reorder: flag('reorder'),
  /** Name of a further form entry: what has changed against the default value, as JSON. */
  changesName: text('changes-name'),
  /** How an uploaded file is written into the form. */
  valueFormat: choice('value-format', ['identifier', 'json']),
} satisfies Record<string, Option<unknown>>;

export type OptionName = keyof typeof OPTIONS;

/** The widget's options with their types; what is not given has its default. */
export type WidgetOptions = {
  -readonly [Name in OptionName]: (typeof OPTIONS)[Name] extends Option<infer T> ? T : never;
};

/** All defaults. */
export function defaultOptions(): WidgetOptions {
  const entries = Object.entries(OPTIONS).map(([name, option]) => [name, option.default]);
  return Object.fromEntries(entries) as WidgetOptions;
}
