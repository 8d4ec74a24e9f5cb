import { row } from './row.js';

export type Panel = typeof panel;
export const panel = row;
