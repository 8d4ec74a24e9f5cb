import type { FrameRules } from '../image/crop-frame.js';
import type { PictureEdit } from '../image/picture-edit.js';
import type { SourceName } from '../options.js';
import type { DuplicateAnswer } from '../session/duplicates.js';
import type { HandleFinder } from '../session/file-handles.js';
import type { FileSource } from '../session/file-snapshot.js';
import type { Arriving } from '../session/arriving.js';
import type { NativeWay } from './native-ways.js';

/** What a visitor can ask of pictures. */
export type CropRequest =
  /** Opens a picture to be cropped. */
  | { readonly type: 'open-crop'; readonly id: string }
  | { readonly type: 'crop'; readonly id: string; readonly edit: PictureEdit }
  /** The same for all pictures that wait. */
  | {
      readonly type: 'crop-all';
      readonly id: string;
      readonly edit: PictureEdit;
      readonly rules: FrameRules;
    }
  /** The picture stays whole, or all that wait. */
  | { readonly type: 'skip-crop'; readonly id?: string }
  /** Back to the list; what is not decided on waits there. */
  | { readonly type: 'leave-crop' };

/** A source that has a panel of its own. */
export type PanelSource = Exclude<SourceName, 'local'>;

/** What fills the widget: the files (or the drop zone), or a source's panel. */
export type ViewName = 'list' | PanelSource;

/** What a visitor can ask of the widget's look. */
export type LookRequest =
  /** Opens the panel of a source in place of the list. */
  | { readonly type: 'open-source'; readonly source: PanelSource }
  /** Back to the list. */
  | { readonly type: 'close-source' }
  /** What stands in the field for addresses now. */
  | { readonly type: 'type-addresses'; readonly text: string }
  /** From the view of what has arrived to the list. */
  | { readonly type: 'show-files' }
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'minimize' };

/** Files for the list. */
export interface AddRequest {
  readonly type: 'add';
  readonly files: readonly Arriving[];
  readonly source: FileSource;
  readonly forId?: string | undefined;
  readonly handleOf?: HandleFinder | undefined;
  readonly isPasted?: boolean;
}

/** What a visitor can ask of a file, or of all where there is no id. */
export type FileRequest =
  | { readonly type: 'pause'; readonly id?: string }
  | { readonly type: 'resume'; readonly id?: string }
  | { readonly type: 'retry'; readonly id?: string }
  /** Stops an upload, or dismisses a file that was refused, failed or not started; the row goes. */
  | { readonly type: 'cancel'; readonly id: string }
  /** Takes an uploaded file back: deletes it while its token lives, else only from the list. */
  | { readonly type: 'remove'; readonly id: string }
  /** Makes a refused picture keep the limits: encodes it anew, or has the visitor cut it. */
  | { readonly type: 'shrink' | 'crop-to-fit'; readonly id: string }
  /** What to do with a file that is in the list already; without an id with all of them. */
  | { readonly type: 'answer-duplicate'; readonly answer: DuplicateAnswer; readonly id?: string };

/** Everything that a visitor can ask of the widget. Views send these and nothing else. */
export type WidgetRequest =
  /** With an id: to pick the file of a row again, or another in its place. */
  | {
      readonly type: 'browse';
      readonly id?: string;
      readonly isFolder?: boolean;
      readonly way?: NativeWay;
    }
  | AddRequest
  /** Has the API fetch what lies there. */
  | { readonly type: 'add-addresses'; readonly addresses: readonly string[] }
  | { readonly type: 'start' }
  | FileRequest
  /** Gives a file another place in the list, from 0. */
  | { readonly type: 'move'; readonly id: string; readonly index: number }
  | CropRequest
  | LookRequest
  /** Takes what is uploaded off the list. */
  | { readonly type: 'clear-done' };

/** How a view tells the widget what the visitor asked for. */
export type SendRequest = (request: WidgetRequest) => void;
