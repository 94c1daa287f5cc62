import { Worker } from 'node:worker_threads'
import type { CheckRequest, FileCheck } from './check-file.ts'

/** Checks a roster file beside everything else: reading a large workbook takes seconds of pure work. */
export function checkInWorker(request: CheckRequest): Promise<FileCheck> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: request })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the roster's worker ended with ${code} and no answer`)))
  })
}
