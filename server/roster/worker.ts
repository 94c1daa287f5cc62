import { parentPort, workerData } from 'node:worker_threads'
import { type CheckRequest, checkFile } from './check-file.ts'

/** The entry of the worker of check-in-worker.ts. */
parentPort?.postMessage(await checkFile(workerData as CheckRequest))
