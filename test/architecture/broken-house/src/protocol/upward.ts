import { html } from 'lit';
import { readFileSync } from 'node:fs';
import type { Panel } from '../ui/panel.js';

export const upward = (panel: Panel): unknown => [html, readFileSync, panel];
