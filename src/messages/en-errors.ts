import { englishPixels } from './en-rules.js';
import { pixelsInBrackets, quoting } from './error-parts.js';
import { figuresOf } from './figures.js';
import type { ErrorFacts, Messages } from './messages.js';
import { pixelLimitText } from './pixel-words.js';
import { quantitiesOf } from './quantities.js';

const { bytes, bytesApart, count } = quantitiesOf('en-GB');
const { size } = figuresOf(count);
const quote = quoting('“', '”');

/** What went wrong and what to do, in English. */
export const englishErrors: Messages['errors'] = {
  network: () => 'The connection broke off. Nothing is lost.',
  stalled: () => 'The upload stopped moving. Nothing is lost.',
  offline: () => 'You are offline. Connect to the internet, then try again.',
  'rate-limited': () => 'The server has too much to do just now. Try again in a minute.',
  server: (facts) => quote('The server could not take the file just now', facts, 'Try again.'),
  'bad-answer': () =>
    'The server gave an answer that makes no sense. Try again, or tell the owner of this page.',

  rejected: (facts) =>
    quote('The server refused the file', facts, 'Try again, or choose another file.'),
  signature: () => 'This page was not allowed to upload. Reload it and try again.',
  uncertain: () => 'The file may have arrived, but the server’s answer was lost. Try again.',
  aborted: () => 'Cancelled before it was complete.',
  checksum: () => 'The file arrived damaged. Try again.',
  'file-unreadable': () =>
    'The file can no longer be read: it may have been moved or deleted. Choose it again.',
  'file-changed': () => 'The file was changed while it was uploading. Choose it again.',

  'folder-endless': () =>
    'This folder holds too many others, or links that never end. Choose its files directly.',

  'other-file': () =>
    'This is another file, or it was changed since. Choose the one from before, or remove this row.',

  empty: () => 'The file is empty. Choose another file.',
  'too-large': (facts) => compare('Larger than', facts, 'Choose a smaller file.'),
  'too-small': (facts) => compare('Smaller than', facts, 'Choose a larger file.'),
  'total-too-large': ({ limit }) =>
    limit === undefined
      ? 'Too much together with the other files. Remove some of them first.'
      : `More than ${bytes(limit)} together with the other files. Remove some of them first.`,
  'type-not-allowed': ({ accepted }) =>
    accepted
      ? `This type of file is not taken here. Choose ${accepted}.`
      : 'This type of file is not taken here. Choose another file.',
  'too-many': ({ limit }) => {
    if (limit === undefined) return 'Too many files. Remove one to make room.';
    if (limit === 1) return 'Only one file is taken here. Remove the other one first.';
    return `Only ${count(limit)} files are taken here. Remove one to make room.`;
  },
  'picture-unreadable': () =>
    'This picture cannot be opened here, so it cannot be cropped. Choose another file.',
  'picture-too-large': () =>
    'This picture has too many pixels to be cropped here. Choose a smaller one.',
  'picture-too-wide': ({ limit = 0 }) =>
    `Wider than ${count(limit)} pixels. Choose a smaller picture.`,
  'picture-too-high': ({ limit = 0 }) =>
    `Higher than ${count(limit)} pixels. Choose a smaller picture.`,
  'picture-unshrinkable': () =>
    'This picture cannot be made small enough without ruining it. Choose another one.',

  duplicate: ({ twin }) =>
    twin
      ? `The same as \u2068${twin}\u2069, which is in the list. It does not go twice.`
      : 'This file is in the list already. It does not go twice.',

  'too-few-pixels': (facts) =>
    `Smaller than ${pixelLimitText(facts.pixelLimit, englishPixels)}${pixelsInBrackets(facts, size)}. Choose a larger picture.`,
  'refused-by-page': ({ pageWords }) =>
    pageWords || 'This page does not take the file. Choose another file.',
  'address-uncroppable': () =>
    'Its host does not let this page read it, so it cannot be cropped. Save it to your device and choose it from there.',
  'bad-address': () =>
    'This is no address that can be fetched. Check that it begins with https:// or http://.',

  'delete-expired': () =>
    'The time for removing it from the server is over. It can only be taken off this list.',
  'delete-refused': (facts) =>
    quote('The server no longer removes it', facts, 'It can only be taken off this list.'),

  configuration: (facts) =>
    quote('Uploads are not set up correctly on this page', facts, 'Tell the owner of this page.'),
  'unknown-file': () => 'This file is not in the list any more. Choose it again.',
  'illegal-state': () => 'That was not possible at this moment. Try again.',
};

function compare(relation: string, facts: ErrorFacts, advice: string): string {
  if (facts.limit === undefined) return `${relation} this page takes. ${advice}`;
  const [limit, actual] = bytesApart(facts.limit, facts.bytes);
  return `${relation} ${limit} (${actual}). ${advice}`;
}
