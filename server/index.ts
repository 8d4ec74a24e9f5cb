export { ConfigError, readConfigFile, type ServerConfig } from './config.js';
export { type App, type AppOptions, createApp } from './create-app.js';
export { DEFAULT_LIMITS, type ServerLimits } from './limits.js';
export { type RunningServer, type ServerOptions, startServer } from './start-server.js';
