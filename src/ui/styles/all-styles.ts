import type { CSSResult } from 'lit';
import { baseStyles } from './base.js';
import { buttonStyles } from './buttons.js';
import { dialogStyles } from './dialog.js';
import { dropArtStyles } from './drop-art.js';
import { dropZoneStyles } from './drop-zone.js';
import { duplicateStyles } from './duplicates.js';
import { fileListStyles } from './file-list.js';
import { fileRowStyles } from './file-row.js';
import { narrowRowStyles } from './narrow-row.js';
import { partNoticeStyles } from './part-notice.js';
import { pictureGridStyles } from './picture-grid.js';
import { summaryStyles } from './summary.js';
import { takeBackStyles } from './take-back.js';
import { thumbnailStyles } from './thumbnail.js';
import { tokens } from './tokens.js';
import { troubledPictureStyles } from './troubled-picture.js';

/** Every style of the widget's shadow root, in the order in which they build on one another. */
export const allStyles: readonly CSSResult[] = [
  tokens,
  baseStyles,
  buttonStyles,
  dropZoneStyles,
  dropArtStyles,
  fileListStyles,
  fileRowStyles,
  narrowRowStyles,
  duplicateStyles,
  partNoticeStyles,
  takeBackStyles,
  thumbnailStyles,
  pictureGridStyles,
  troubledPictureStyles,
  summaryStyles,
  dialogStyles,
];
