/**
 * The flows that Firefox runs, too: each file that is about the widget in the page. Left out are those
 * that go through every state of the widget in many ways, which takes minutes and says little of the
 * engine (states, layout, usability), and those that stand on what only the tools of Chromium do: count
 * what is left in a page (leaks), and open the picker twice (duplicates).
 */
export const FIREFOX_FLOWS = [
  'addresses',
  'announcements',
  'arrived',
  'axe',
  'calls',
  'camera-video',
  'closed-dialog',
  'crop',
  'crop-again',
  'crop-pictures',
  'crop-steps',
  'crop-tools',
  'custom-states',
  'dialog',
  'edit',
  'form',
  'hostile-files',
  'integrity',
  'keyboard',
  'keyboard-dialog',
  'keyboard-edit',
  'keyboard-queue',
  'language',
  'leaving',
  'long-list',
  'lost-part',
  'main-job',
  'minimize',
  'offline',
  'parts',
  'pictures',
  'pill',
  'previews',
  'removal',
  'remedies',
  'reorder',
  'resume',
  'script-tag',
  'security',
  'signed',
  'start-by-name',
  'themes',
  'two-calls',
  'url-panel',
].map((name) => `${name}.spec.ts`);

const BODIES = 'Looks into the body of a request: only the tools of Chromium show it to a test.';
const LOST =
  'Loads a script again that was lost: Firefox keeps it as lost until the page is reloaded.';
const DISK = 'Drops files of the disk: a hand that only the tools of Chromium have.';

/** Tests of these files that are Chromium’s alone, by their titles, and why. */
const CHROMIUM_ONLY: Readonly<Record<string, string>> = {
  'every chunk carries the name of the file': BODIES,
  'what arrived otherwise than it was sent is an error': BODIES,
  'an answer that says nothing of the bytes is no error': BODIES,
  'the digest is computed without WebAssembly': BODIES,
  'an endpoint of the site signs, and the upload can be taken back': BODIES,
  'the timeline tells requests by their ids': BODIES,
  'a signer that fails while the line is down is asked again': BODIES,
  'a file that was dropped is opened again by its handle': DISK,
  '"dragging" is empty and dragging for the page': DISK,
  'two fingers make the picture larger under the frame':
    'Touches the screen with two fingers, which the tools of Firefox cannot.',
  'a video/mp4 ends before it is too large': 'Records MP4, which Firefox does not write.',
  'the meter shows that the microphone hears':
    'Needs a sound device: Chromium brings one, Firefox takes that of the machine.',
  'until the camera was unplugged is not lost':
    'Plays the end of a track that was stopped: Firefox hands no such event on.',
  'pictures of an earlier visit are shown, changed and sent': BODIES,
  'when everything is through, the dialog says so and leads on':
    'Chooses files twice in one page: Firefox’s tools tell of the first time only.',
  'the visitor who comes back finds the form as it was left':
    'Waits for the page to load, which Firefox has kept as it was.',
  'the grip drags at once, a row after a rest, and a swipe scrolls':
    'A finger on the screen: only the tools of Chromium have one that moves.',
  'once the line is back the panel opens': LOST,
  'pictures wait in the list when the panel to crop them': LOST,
  'an address is let go of while the server fetches it':
    'Hears of the end of a request that the test itself holds: Firefox’s tools do not tell.',
};

/** Titles of what Firefox does not run, for Playwright. */
export const NOT_IN_FIREFOX = [
  ...Object.keys(CHROMIUM_ONLY).map((title) => new RegExp(escaped(title))),
  /@soak/,
];

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
