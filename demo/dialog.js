// What a site writes to open the widget from a button of its own.
const button = document.getElementById('open');
const log = document.getElementById('log');

button.addEventListener('click', () => {
  log.replaceChildren();
  window.openUploadWidget(
    {
      cloudName: 'demo',
      uploadPreset: 'demo_unsigned',
      uploadPrefix: button.dataset.uploadPrefix,
      accept: 'image/*',
    },
    (error, result) => {
      const line = document.createElement('li');
      line.textContent = error ? `error: ${error.statusText}` : describe(result);
      log.append(line);
    },
  );
});

/** The event and what tells most about it. */
function describe({ event, info }) {
  if (event === 'upload-added') return `${event}: ${info.file.name}`;
  if (event === 'success') return `${event}: ${info.secure_url}`;
  if (event === 'queues-end') return `${event}: ${info.files.length} in the queue`;
  if (event === 'display-changed') return `${event}: ${info}`;
  return event;
}
