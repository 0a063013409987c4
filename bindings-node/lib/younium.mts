export * from './younium.js';
