/** By the visitor's clock: `camera-2026-11-24-11-05-32.jpg`. @param extension without its dot */
export function cameraFileName(extension: string, now = new Date()): string {
  const parts = [now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes()];
  const time = [...parts, now.getSeconds()].map((part) => String(part).padStart(2, '0'));
  return `camera-${[now.getFullYear(), ...time].join('-')}.${extension}`;
}
