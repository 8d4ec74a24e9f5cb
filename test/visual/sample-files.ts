import type { FileSnapshot, SessionSnapshot } from '../../src/session/file-snapshot.js';
import { samplePicture } from './sample-pictures.js';

/** The moment at which all samples are drawn, in ms since the epoch. */
export const SAMPLE_NOW_MS = 1_700_000_000_000;

let drawn = 0;

/** A file in the list, like a queued one unless told otherwise. */
export function sampleFile(parts: Partial<FileSnapshot>): FileSnapshot {
  drawn += 1;
  return {
    id: `sample-${drawn}`,
    name: 'Regatta.jpg',
    type: 'image/jpeg',
    bytes: 19_000_000,
    source: 'local',
    status: 'queued',
    stalled: false,
    progress: 0,
    bytesSent: 0,
    ...parts,
  };
}

/** One file for each thing that a row can say. */
export function sampleFiles(): readonly FileSnapshot[] {
  const after = (seconds: number): number => SAMPLE_NOW_MS + seconds * 1000;
  const large = { name: 'City at night.mp4', type: 'video/mp4', bytes: 92_000_000 };
  return [
    sampleFile({
      name: 'Sunrise over the ridge.jpg',
      bytes: 4_200_000,
      status: 'done',
      progress: 1,
      previewUrl: samplePicture('ridge'),
      removableUntil: after(558),
    }),
    sampleFile({
      name: 'Regatta, second day.jpg',
      status: 'uploading',
      progress: 0.62,
      bytesSent: 11_800_000,
      secondsLeft: 3,
      previewUrl: samplePicture('sea'),
    }),
    sampleFile({
      name: 'Portrait Mira, final retouch for the autumn catalogue, second version.png',
      status: 'processing',
      progress: 1,
      bytesSent: 19_000_000,
      previewUrl: samplePicture('portrait'),
    }),
    sampleFile({
      ...large,
      status: 'waiting',
      progress: 0.38,
      bytesSent: 35_000_000,
      previewUrl: samplePicture('city'),
    }),
    sampleFile({
      name: 'Floor plans.pdf',
      type: 'application/pdf',
      bytes: 26_400_000,
      status: 'invalid',
      error: { code: 'too-large', message: '', limit: 20_000_000, retryable: false },
    }),
    sampleFile({
      name: 'Flower, macro.jpg',
      status: 'failed',
      progress: 0.17,
      bytesSent: 3_200_000,
      previewUrl: samplePicture('flower'),
      error: { code: 'network', message: '', retryable: true },
    }),
    sampleFile({
      name: 'Raw files.zip',
      type: 'application/zip',
      bytes: 1_200_000_000,
      status: 'queued',
    }),
    sampleFile({
      name: 'Survey 2026.docx',
      bytes: 8_400_000,
      status: 'uploading',
      progress: 0.45,
      bytesSent: 3_780_000,
      secondsLeft: 95,
    }),
    sampleFile({
      name: 'Boat.jpg',
      status: 'paused',
      progress: 0.4,
      bytesSent: 7_600_000,
      previewUrl: samplePicture('sea'),
    }),
    sampleFile({
      name: 'Slow line.mov',
      status: 'uploading',
      stalled: true,
      progress: 0.71,
      bytesSent: 13_500_000,
    }),
    sampleFile({
      name: 'Mira.heic',
      bytes: 3_100_000,
      status: 'ready',
      previewUrl: samplePicture('portrait'),
    }),
    sampleFile({ name: 'notes.txt', bytes: 512, status: 'checking' }),
    sampleFile({
      name: 'Skyline.webp',
      bytes: 2_300_000,
      status: 'preparing',
      previewUrl: samplePicture('city'),
    }),
    sampleFile({
      name: 'Old ridge.jpg',
      bytes: 4_200_000,
      status: 'done',
      progress: 1,
      previewUrl: samplePicture('ridge'),
      removableUntil: after(-5),
    }),
    sampleFile({
      name: 'Last seconds.jpg',
      bytes: 4_200_000,
      status: 'done',
      progress: 1,
      previewUrl: samplePicture('sea'),
      removableUntil: after(47),
    }),
    sampleFile({
      name: 'Late.jpg',
      bytes: 900_000,
      status: 'done',
      progress: 1,
      previewUrl: samplePicture('flower'),
      error: { code: 'delete-expired', message: '', retryable: false },
    }),
    sampleFile({
      name: 'Going.jpg',
      bytes: 900_000,
      status: 'removing',
      progress: 1,
      previewUrl: samplePicture('portrait'),
    }),
    sampleFile({
      name: 'Interrupted.mp4',
      bytes: 900_000_000,
      status: 'missing',
      progress: 0.52,
      bytesSent: 468_000_000,
    }),
    sampleFile({
      name: 'broken.jpg',
      bytes: 20_000,
      status: 'failed',
      error: {
        code: 'rejected',
        message: '',
        serverMessage: 'Invalid image file',
        retryable: false,
      },
    }),
    sampleFile({
      name: 'setup.exe',
      bytes: 20_000,
      status: 'invalid',
      error: { code: 'type-not-allowed', message: '', retryable: false },
    }),
    sampleFile({
      name: '<img src=x onerror=alert(1)> photo\u202Egpj.exe',
      bytes: 20_000,
      status: 'queued',
    }),
    sampleFile({
      name: 'תמונה מהטיול המשפחתי הגדול לצפון הארץ בקיץ האחרון שהיה ארוך וחם.jpg',
      bytes: 2_000_000,
      status: 'queued',
      previewUrl: samplePicture('ridge'),
    }),
    sampleFile({ name: 'x'.repeat(400), bytes: 1, status: 'queued' }),
  ];
}

/** A list with sums that fit it. */
export function sampleSession(
  files: readonly FileSnapshot[],
  speed = 0,
  secondsLeft?: number,
): SessionSnapshot {
  const counted = files.filter((file) => file.status !== 'invalid');
  const sum = (of: (file: FileSnapshot) => number): number =>
    counted.reduce((total, file) => total + of(file), 0);
  return {
    files,
    totals: {
      files: counted.length,
      done: counted.filter((file) => file.status === 'done').length,
      failed: counted.filter((file) => file.status === 'failed').length,
      bytes: sum((file) => file.bytes),
      bytesSent: sum((file) => file.bytes * file.progress),
      speed,
      secondsLeft,
    },
  };
}
