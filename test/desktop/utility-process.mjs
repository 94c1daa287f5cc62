// Stands in for Electron's utility process in a worker thread: `process.parentPort`, then the bundle.
import { parentPort, workerData } from 'node:worker_threads'

process.parentPort = {
  on: (_event, listener) => parentPort.on('message', listener),
  postMessage: (message) => parentPort.postMessage(message),
}
await import(workerData.bundle)
