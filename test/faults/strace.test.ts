import { expect, it } from 'vitest'
import { answersTraced, systemCalls } from './strace.ts'

const came =
  '7 10:00:00.000001 read(24<TCP:[127.0.0.1:1->127.0.0.1:2]>, "POST /rpc/answer HTTP/1.1"..., 65536) = 700'
const left =
  '7 10:00:00.000009 writev(24<TCP:[127.0.0.1:1->127.0.0.1:2]>, [{iov_base="HTTP/1.1 200 OK"..., iov_len=9}], 1) = 9'
const synced = '7 10:00:00.000005 fdatasync(22</a/station/station.db-wal>) = 0'
const traced = (...lines: string[]) => answersTraced(systemCalls(lines.join('\n')))

it('counts a sync between the request and its answer, also one that another thread interrupted', () => {
  expect(traced(came, synced, left)).toEqual([{ syncs: 1 }])
  expect(
    traced(
      came,
      '7 10:00:00.000002 fsync(22</a/station/station.db> <unfinished ...>',
      '8 10:00:00.000003 write(5<pipe:[77]>, "x", 1) = 1',
      '7 10:00:00.000004 <... fsync resumed>)        = 0',
      left,
    ),
  ).toEqual([{ syncs: 1 }])
})

it('does not count one that failed, was of another file, of another thread, or came too late', () => {
  const failed = '7 10:00:00.000005 fdatasync(22</a/station/station.db-wal>) = -1 EIO (Input/output error)'
  const other = '7 10:00:00.000005 fdatasync(22</a/centre/data>) = 0'
  const thread = '8 10:00:00.000005 fdatasync(22</a/station/station.db-wal>) = 0'
  expect(traced(synced, came, failed, other, thread, left, synced, came, left)).toEqual([
    { syncs: 0 },
    { syncs: 0 },
  ])
})
