import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Run from sources, a thread must register tsx itself before it can load a TypeScript module.
register();
await import(workerData.module);
