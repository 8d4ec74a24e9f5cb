import { expect } from 'chai';
import type { FileSnapshot, FileStatus } from '../../src/session/file-snapshot.js';
import { fileRow } from '../../src/ui/file-row.js';
import type { WidgetRequest } from '../../src/ui/widget-requests.js';
import { Drawn, fileLike, NOW_MS, textOf } from './drawn.js';

const ID = 'file-1';
const tooLarge = { code: 'too-large', message: '', limit: 10_000_000, retryable: false } as const;
const brokenOff = { code: 'network', message: '', retryable: true } as const;

interface Expected {
  readonly file?: Partial<FileSnapshot>;
  readonly says: string;
  readonly actions: Readonly<Record<string, WidgetRequest['type']>>;
  /** Buttons that are there and do nothing. */
  readonly inert?: readonly string[];
}

/** What the row of each status says, and what its buttons ask for. */
const ROWS: Readonly<Record<FileStatus, Expected>> = {
  checking: { says: 'Checking · 19 MB', actions: { 'Remove Regatta.jpg': 'cancel' } },
  invalid: {
    file: { error: tooLarge },
    says: 'Larger than 10 MB (19 MB). Choose a smaller file.',
    actions: {
      'Choose another file in place of Regatta.jpg': 'browse',
      'Remove Regatta.jpg': 'cancel',
    },
  },
  ready: { says: 'Ready · 19 MB', actions: { 'Remove Regatta.jpg': 'cancel' } },
  cropping: {
    says: 'Waiting to be cropped · 19 MB',
    actions: { 'Crop Regatta.jpg': 'open-crop', 'Remove Regatta.jpg': 'cancel' },
  },
  preparing: { says: 'Preparing · 19 MB', actions: { 'Cancel Regatta.jpg': 'cancel' } },
  queued: { says: 'Queued · 19 MB', actions: { 'Cancel Regatta.jpg': 'cancel' } },
  uploading: {
    file: { progress: 0.62, bytesSent: 11_800_000, secondsLeft: 3 },
    says: '62% · 11.8 of 19.0 MB · 3 s left',
    actions: { 'Pause Regatta.jpg': 'pause', 'Cancel Regatta.jpg': 'cancel' },
  },
  paused: {
    file: { progress: 0.4, bytesSent: 7_600_000 },
    says: 'Paused · 7.6 of 19.0 MB',
    actions: { 'Resume Regatta.jpg': 'resume', 'Cancel Regatta.jpg': 'cancel' },
  },
  waiting: {
    file: { progress: 0.38 },
    says: 'Waiting for the network, 38% is safe',
    actions: { 'Cancel Regatta.jpg': 'cancel' },
  },
  processing: { says: 'Processing on the server', actions: { 'Cancel Regatta.jpg': 'cancel' } },
  done: {
    file: { progress: 1 },
    says: 'Uploaded · 19 MB',
    actions: { 'Take Regatta.jpg off the list': 'remove' },
  },
  // Its bin stays where it was, and with it the focus.
  removing: {
    file: { removableUntil: NOW_MS + 60_000 },
    says: 'Removing',
    actions: {},
    inert: ['Remove Regatta.jpg, possible for 1 minute more'],
  },
  failed: {
    file: { error: brokenOff },
    says: 'The connection broke off. Nothing is lost.',
    actions: { 'Try again: Regatta.jpg': 'retry', 'Remove Regatta.jpg': 'cancel' },
  },
  missing: {
    file: { progress: 0.52 },
    says: 'Choose this file again to go on from 52%',
    actions: { 'Choose again: Regatta.jpg': 'browse', 'Remove Regatta.jpg': 'cancel' },
  },
};

describe('a file’s row', () => {
  let drawn: Drawn;
  beforeEach(() => (drawn = new Drawn()));
  afterEach(() => drawn.remove());

  it('offers to crop a picture again where the page has pictures cropped', () => {
    const file = fileLike({ status: 'ready', croppable: true, locationRemoved: true });
    drawn.draw(fileRow({ ...drawn.common, file, cropping: true }));
    expect(drawn.buttonNames).to.deep.equal(['Crop Regatta.jpg', 'Remove Regatta.jpg']);
    expect(textOf(drawn.get('[part=meta]'))).to.equal('Ready · 19 MB · location removed');
  });

  const draw = (parts: Partial<FileSnapshot>, more: { now?: number; disabled?: boolean } = {}) =>
    drawn.draw(fileRow({ ...drawn.common, file: fileLike(parts), ...more }));

  for (const [status, { file = {}, says, actions, inert = [] }] of Object.entries(ROWS)) {
    describe(`that is ${status}`, () => {
      beforeEach(() => draw({ ...file, status: status as FileStatus }));

      it('says so in words', () => {
        expect(textOf(drawn.get('[part=meta]'))).to.equal(says);
      });

      it('offers what can be done now, each button under a name of its own', () => {
        expect(drawn.buttonNames).to.deep.equal([...Object.keys(actions), ...inert]);
      });

      for (const name of inert) {
        it(`does nothing at a press on "${name}", and says that it does not`, () => {
          drawn.press(name);
          expect(drawn.requests).to.deep.equal([]);
          expect(drawn.get('button').getAttribute('aria-disabled')).to.equal('true');
        });
      }

      for (const [name, type] of Object.entries(actions)) {
        it(`asks for ${type} at a press on "${name}"`, () => {
          drawn.press(name);
          const request = drawn.requests[0];
          expect(request).to.deep.equal({ type, id: ID });
        });
      }
    });
  }

  it('says when nothing has moved for a while', () => {
    draw({ status: 'uploading', stalled: true, progress: 0.7 });
    expect(textOf(drawn.get('[part=meta]'))).to.contain('Nothing has moved');
  });

  it('leaves out the time left while it is unknown', () => {
    draw({ status: 'uploading', progress: 0.1, bytesSent: 1_900_000 });
    expect(textOf(drawn.get('[part=meta]'))).to.equal('10% · 1.9 of 19.0 MB');
  });

  it('keeps the refused file until another one is chosen in its place', () => {
    draw({ status: 'invalid', error: tooLarge });
    drawn.press('Choose another file in place of Regatta.jpg');
    expect(drawn.requests).to.deep.equal([{ type: 'browse', id: ID }]);
  });

  it('offers no retry that cannot help', () => {
    draw({ status: 'failed', error: { ...brokenOff, retryable: false } });
    expect(drawn.buttonNames).to.deep.equal(['Remove Regatta.jpg']);
  });

  it('explains on an uploaded file why it could not be removed', () => {
    draw({ status: 'done', error: { code: 'delete-expired', message: '', retryable: false } });
    expect(textOf(drawn.get('[part=meta]'))).to.contain('can only be taken off this list');
  });

  it('ties the explanation to the row and to the button that answers it', () => {
    draw({ status: 'failed', error: brokenOff });
    const id = drawn.get('[part=meta]').id;
    expect(drawn.get('li').getAttribute('aria-describedby')).to.equal(id);
    expect(drawn.get('button').getAttribute('aria-describedby')).to.equal(id);
  });

  it('lets nothing be pressed in a disabled widget', () => {
    draw({ status: 'failed', error: brokenOff }, { disabled: true });
    for (const button of drawn.all('button')) button.click();
    expect(drawn.requests).to.deep.equal([]);
  });

  describe('of an uploaded file', () => {
    const removableUntil = NOW_MS + 558_000;
    const uploaded = { status: 'done', progress: 1, removableUntil } as const;

    it('shows how long it can be taken back', () => {
      draw(uploaded);
      expect(drawn.buttonNames).to.deep.equal(['Remove Regatta.jpg, possible for 9 minutes more']);
      expect(textOf(drawn.get('.clock'))).to.equal('9:18');
      const dashes = drawn.get('.ring-left').getAttribute('stroke-dasharray');
      expect(dashes).to.equal('0.93 1');
    });

    it('asks for the removal', () => {
      draw(uploaded);
      drawn.get('button').click();
      expect(drawn.requests).to.deep.equal([{ type: 'remove', id: ID }]);
    });

    it('keeps the clock to the last second and takes it away then', () => {
      draw(uploaded, { now: removableUntil - 1 });
      expect(textOf(drawn.get('.clock'))).to.equal('0:01');
      draw(uploaded, { now: removableUntil });
      expect(drawn.all('.clock, .ring')).to.deep.equal([]);
      expect(drawn.buttonNames).to.deep.equal(['Take Regatta.jpg off the list']);
    });
  });
});
