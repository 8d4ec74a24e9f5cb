export const worker = new URL('../ui/panel.js', import.meta.url);
