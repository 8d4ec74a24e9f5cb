/** What cameras are asked for; they give what they can. */
export const PHOTO_WISH: MediaTrackConstraints = {
  width: { ideal: 1920 },
  height: { ideal: 1080 },
};

/** Larger videos would be no better: their bytes are few. */
export const VIDEO_WISH: MediaTrackConstraints = { width: { ideal: 1280 }, height: { ideal: 720 } };

/** Has what is seen be of another size; a camera that cannot stays as it is. */
export async function wishFor(stream: MediaStream, wish: MediaTrackConstraints): Promise<void> {
  try {
    await stream.getVideoTracks()[0]?.applyConstraints(wish);
  } catch {
    // Wishes are no demands.
  }
}

/** Takes out what is over: recorders stumble over it. */
export function dropEndedTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) {
    if (track.readyState === 'ended') stream.removeTrack(track);
  }
}

/** Resolves when there is something to be seen. */
export async function firstFrame(video: HTMLVideoElement): Promise<void> {
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) return;
  await new Promise((resolve) => video.addEventListener('loadeddata', resolve, { once: true }));
}
