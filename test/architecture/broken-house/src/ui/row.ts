import { panel } from './panel.js';

export const row = 'x';
document.body.innerHTML = row;
console.log(panel);
