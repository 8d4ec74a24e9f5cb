/**
 * Reads PDFs beside the page; the library answers itself as soon as it is loaded.
 *
 * @packageDocumentation
 */
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
