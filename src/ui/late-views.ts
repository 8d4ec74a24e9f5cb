/**
 * What a dialog shows only once files are on their way, in one file: the pill in the corner, and the
 * view of what has arrived.
 */
import './pill.js';
import './result-panel.js';
