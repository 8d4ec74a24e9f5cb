import { languageFor } from '../messages/languages.js';
import type { MessageOverrides } from '../messages/message-overrides.js';
import type { ErrorFacts } from '../messages/messages.js';
import { type Quantities, quantitiesOf } from '../messages/quantities.js';

type Amounts = Pick<Quantities<'en-GB'>, 'bytes' | 'count'>;
/** What stands in a text for `{{num}}`, from the values of our message. */
type Facts = (amounts: Amounts, ...values: readonly unknown[]) => Readonly<Record<string, string>>;

const sizes: Facts = ({ bytes }, facts) => {
  const { bytes: size, limit } = facts as ErrorFacts;
  return { size: bytes(size), allowed: limit === undefined ? '' : bytes(limit) };
};
const number: Facts = ({ count }, files) => ({ num: count(Number(files)) });
const nothing: Facts = () => ({});

/** Our plain messages, and the keys of the closed widget that say the same. */
const PLAIN: readonly (readonly [ours: string, theirs: string])[] = [
  ['close', 'close'],
  ['backToList', 'back'],
  ['link', 'menu.web'],
  ['camera', 'menu.camera'],
  ['browse', 'local.browse'],
  ['dropTitle', 'local.dd_title_multi'],
  ['listLabel', 'queue.title'],
  ['tryAgainAll', 'queue.retry_failed'],
  ['done', 'queue.done'],
  ['addMore', 'queue.upload_more'],
  ['queue.uploadMore', 'queue.upload_more'],
  ['queue.pillLabel', 'queue.mini_title'],
  ['statusProcessing', 'queue.statuses.processing'],
  ['statusDone', 'queue.statuses.uploaded'],
  ['address.isEmpty', 'notifications.invalid_add_url'],
  ['cropping.apply', 'crop.crop_btn'],
  ['cropping.skip', 'crop.skip_btn'],
  ['cropping.reset', 'crop.reset_btn'],
  ['cropping.back', 'crop.close_btn'],
  ['cameraPanel.title', 'camera.take_pic'],
  ['cameraPanel.takePhoto', 'camera.capture'],
  ['cameraPanel.retake', 'camera.cancel'],
  ['cameraPanel.askingHint', 'camera.explanation'],
  ['cameraPanel.troubles.failed.title', 'camera.camera_error'],
];

/** The same of our messages with values in them. */
const WITH_VALUES: readonly (readonly [ours: string, theirs: string, facts: Facts])[] = [
  ['upload', 'actions.upload', nothing],
  ['uploadingHeading', 'queue.title_uploading_with_counter', number],
  ['letGoTitle', 'local.drop_title_multiple', nothing],
  ['address.field', 'url.inner_title', nothing],
  ['cropping.title', 'crop.title', nothing],
  ['errors.too-large', 'uploader.errors.max_file_size', nothing],
  ['errors.too-large', 'uploader.errors.file_too_large', sizes],
  ['errors.too-small', 'uploader.errors.min_file_size', nothing],
  ['errors.too-many', 'uploader.errors.max_number_of_files', nothing],
  ['errors.type-not-allowed', 'uploader.errors.allowed_formats', nothing],
  ['errors.picture-too-wide', 'uploader.errors.max_dimensions_validation', nothing],
  ['errors.picture-too-high', 'uploader.errors.max_dimensions_validation', nothing],
  ['errors.too-few-pixels', 'uploader.errors.min_dimensions_validation', nothing],
  ['errors.picture-unreadable', 'crop.image_error', nothing],
  ['errors.server', 'uploader.errors.unavailable', nothing],
  ['errors.aborted', 'queue.statuses.aborted', nothing],
];

/**
 * The texts of a call, `text[language][section][key]` as sites of the closed widget write them, in
 * place of our messages. Keys without a counterpart here are passed over in silence.
 *
 * @param tag language of the page; texts of its language without the region, or of English where
 *   the widget speaks English, stand in
 */
export function callTexts(text: unknown, tag: string): MessageOverrides {
  const language = languageFor(tag);
  const amounts = quantitiesOf(language === 'en' ? 'en-GB' : language);
  const places = [tag, tag.split(/[-_]/)[0] ?? '', language];
  const texts = places.map((place) => inside(text, place)).find((it) => it !== undefined);
  const overrides: Group = {};
  for (const [ours, theirs] of PLAIN) {
    const said = inside(texts, ...theirs.split('.'));
    if (typeof said === 'string') put(overrides, ours, said);
  }
  for (const [ours, theirs, facts] of WITH_VALUES) {
    const said = inside(texts, ...theirs.split('.'));
    if (typeof said !== 'string') continue;
    put(overrides, ours, (...values: unknown[]) => filled(said, facts(amounts, ...values)));
  }
  return overrides;
}

interface Group {
  [name: string]: unknown;
}

/** What lies inside of the page's objects at a path of names of their own. */
function inside(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (it, name) =>
      typeof it === 'object' && it !== null && Object.hasOwn(it, name)
        ? (it as Group)[name]
        : undefined,
    value,
  );
}

function put(group: Group, path: string, message: unknown): void {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) group[name] = message;
  else put((group[name] ??= {}) as Group, rest.join('.'), message);
}

function filled(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) =>
    Object.hasOwn(facts, name) ? (facts[name] ?? place) : place,
  );
}
