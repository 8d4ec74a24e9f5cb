export { row } from './row.js';
